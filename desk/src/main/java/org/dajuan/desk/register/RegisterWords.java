package org.dajuan.desk.register;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package by key, with their gaps filled; Chinese, or English. */
final class RegisterWords {

  private static final String BUNDLE = "org.dajuan.desk.register.words";

  private static final ResourceBundle ZH = bundle(Locale.ROOT);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);

  private RegisterWords() {}

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A text; an unknown key stands for itself, as ids of a newer pack may. */
  static String in(Locale locale, String key, Object... gaps) {
    ResourceBundle words = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    return words.containsKey(key)
        ? new MessageFormat(words.getString(key), Locale.ROOT).format(gaps)
        : key;
  }
}
