package org.dajuan.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;

/** Texts of the command line in the language of the terminal: Chinese for zh, else English. */
final class Texts {

  private static final Locale LOCALE =
      (Language.ZH.isOf(Locale.getDefault()) ? Language.ZH : Language.EN).locale();

  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle(
          "org.dajuan.cli.messages",
          LOCALE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  /** Chinese or English. */
  static Locale locale() {
    return LOCALE;
  }

  /** The text with this key; arguments are put in by {@link MessageFormat}. */
  static String get(String key, Object... arguments) {
    return new MessageFormat(MESSAGES.getString(key), LOCALE).format(arguments);
  }

  static String of(Localized text) {
    return text.in(LOCALE);
  }
}
