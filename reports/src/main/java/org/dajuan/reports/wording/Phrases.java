package org.dajuan.reports.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dajuan.catalog.word.Language;

/** The phrases of one language, with their gaps filled. */
final class Phrases {

  private static final String BUNDLE = "org.dajuan.reports.wording.phrases";

  private final ResourceBundle bundle;

  Phrases(Locale locale) {
    this.bundle = Language.of(locale).bundle(BUNDLE);
  }

  String say(String key, String... gaps) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(gaps);
  }
}
