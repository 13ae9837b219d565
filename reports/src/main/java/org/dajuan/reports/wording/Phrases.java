package org.dajuan.reports.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of one language, with their gaps filled. */
final class Phrases {

  private static final String BUNDLE = "org.dajuan.reports.wording.phrases";

  private final ResourceBundle bundle;

  Phrases(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  String say(String key, String... gaps) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(gaps);
  }
}
