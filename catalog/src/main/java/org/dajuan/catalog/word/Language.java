package org.dajuan.catalog.word;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The languages in which everything is said. Whoever reads neither English nor Chinese reads
 * Chinese, which is always there.
 */
public enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language for readers of a locale. */
  public static Language of(Locale locale) {
    return EN.isOf(locale) ? EN : ZH;
  }

  /** Whether a locale asks for exactly this language. */
  public boolean isOf(Locale asked) {
    return locale.getLanguage().equals(asked.getLanguage());
  }

  public Locale locale() {
    return locale;
  }

  /** The code of ISO 639, {@code zh} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  public boolean isEnglish() {
    return this == EN;
  }

  /** Of two texts the one in this language. */
  public String choose(String zh, String en) {
    return switch (this) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  /** The texts of a bundle whose root is Chinese, whatever the locale of the machine. */
  public ResourceBundle bundle(String name) {
    Locale of =
        switch (this) {
          case ZH -> Locale.ROOT;
          case EN -> Locale.ENGLISH;
        };
    return ResourceBundle.getBundle(name, of, NO_FALLBACK);
  }
}
