package org.dajuan.figures.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;

/** The texts of this module by key, with their gaps filled. */
final class Words {

  private static final String BUNDLE = "org.dajuan.figures.text.words";

  private static final Map<Language, ResourceBundle> WORDS =
      Map.of(Language.ZH, Language.ZH.bundle(BUNDLE), Language.EN, Language.EN.bundle(BUNDLE));

  private Words() {}

  static String in(Locale locale, String key, Object... gaps) {
    ResourceBundle words =
        Objects.requireNonNull(WORDS.get(Language.of(locale)), "every language has its words");
    return new MessageFormat(words.getString(key), Locale.ROOT).format(gaps);
  }

  /** Both languages; gaps that are localized are filled in each. */
  static Localized both(String key, Object... gaps) {
    Object[] zh = new Object[gaps.length];
    Object[] en = new Object[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      zh[i] = gaps[i] instanceof Localized text ? text.zh() : gaps[i];
      en[i] = gaps[i] instanceof Localized text ? text.en() : gaps[i];
    }
    return new Localized(in(Locale.CHINESE, key, zh), in(Locale.ENGLISH, key, en));
  }
}
