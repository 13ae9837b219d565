package org.dajuan.reports.render;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.word.Language;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.wording.PeriodText;

/** The fixed words around a document, in its language. */
final class Labels {

  private static final String BUNDLE = "org.dajuan.reports.render.labels";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final ResourceBundle bundle;
  private final Locale locale;
  private final ZoneId zone;

  Labels(Document document) {
    this.locale = Locale.forLanguageTag(document.language());
    this.zone = document.zone();
    this.bundle = Language.of(locale).bundle(BUNDLE);
  }

  String of(String key, String... gaps) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(gaps);
  }

  String status(String code) {
    return bundle.getString("status." + code);
  }

  String period(Period period) {
    return PeriodText.of(period, locale);
  }

  /** A time where the report speaks of, to the second. */
  String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }
}
