package org.dajuan.catalog.report;

import java.util.Locale;

/** Languages in which a report can be written. */
public enum ReportLanguage {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  ReportLanguage(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
