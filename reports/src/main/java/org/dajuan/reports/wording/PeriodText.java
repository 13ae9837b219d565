package org.dajuan.reports.wording;

import java.util.Locale;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.word.Language;

/** Periods in words: 2023年, 2023年三季度, 2023年11月. */
public final class PeriodText {

  private PeriodText() {}

  public static String of(Period period, Locale locale) {
    Phrases phrases = new Phrases(locale);
    String year = Integer.toString(period.year());
    int month = period.first().getMonthValue();
    return switch (period.kind()) {
      case YEAR -> phrases.say("period.year", year);
      case QUARTER ->
          phrases.say("period.quarter", year, Numerals.cardinal((month + 2) / 3, locale));
      case MONTH -> phrases.say("period.month", year, twoDigits(month, locale));
      case DAY ->
          phrases.say(
              "period.day",
              year,
              twoDigits(month, locale),
              twoDigits(period.first().getDayOfMonth(), locale));
    };
  }

  /** Chinese dates have no leading zeros, ISO dates have. */
  private static String twoDigits(int number, Locale locale) {
    return (Language.of(locale).isEnglish() && number < 10 ? "0" : "") + number;
  }
}
