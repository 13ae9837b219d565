package org.dajuan.catalog.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** FEATURE: whoever reads English gets English, everybody else Chinese. */
class LanguageTest {

  @Test
  void regionsOfALanguageAreThatLanguage() {
    assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
  }

  @Test
  void otherLanguagesReadChinese() {
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ZH);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ZH);
    assertThat(Language.ZH.isOf(Locale.FRENCH)).isFalse();
  }

  /** Law: of(locale of a language) is the language, and its code is that of the locale. */
  @Test
  void languageAndLocaleAreOneToOne() {
    for (Language each : Language.values()) {
      assertThat(Language.of(each.locale())).isEqualTo(each);
      assertThat(Language.of(Locale.forLanguageTag(each.code()))).isEqualTo(each);
    }
  }

  @Test
  void textsAreChosenAlikeByLanguageAndLocale() {
    Localized text = new Localized("县", "county");
    assertThat(text.in(Locale.ENGLISH)).isEqualTo(text.in(Language.EN)).isEqualTo("county");
    assertThat(text.in(Locale.FRENCH)).isEqualTo(text.in(Language.ZH)).isEqualTo("县");
  }
}
