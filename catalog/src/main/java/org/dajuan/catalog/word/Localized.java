package org.dajuan.catalog.word;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Chinese and English. Chinese is always there; where a pack gives no English the Chinese
 * stands for both.
 */
public record Localized(String zh, String en) {

  public Localized {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** The same text in both languages. */
  public static Localized of(String text) {
    return new Localized(text, text);
  }

  /** The English text for English locales, else the Chinese one. */
  public String in(Locale locale) {
    return in(Language.of(locale));
  }

  /** The text in a language. */
  public String in(Language language) {
    return language.choose(zh, en);
  }
}
