package org.dajuan.claims.scope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of a text as a whole.
 *
 * @param span what holds where nothing else is said
 * @param speaking the year in which the text speaks: from it 去年 and 今年 count
 * @param open whether a year told in the text holds until another is told, because neither a title
 *     nor a person says one
 * @param day the day of the text, null when it tells none
 * @param other what else was said: by the title against a person who corrects it, or by a person
 *     against the title; null when they agree
 */
record TextTime(
    Span span, int speaking, boolean open, @Nullable LocalDate day, @Nullable Span other) {

  private static final int DECEMBER = 12;

  /** Whether a year is not over on the day of the text: 今年 in a text of June. */
  boolean isRunning(int year) {
    LocalDate told = day;
    return told != null && told.getYear() == year && told.getMonthValue() < DECEMBER;
  }

  /** The year that counts where nothing else is said. */
  int year() {
    LocalDate last = span.to();
    LocalDate first = span.from();
    return last != null ? last.getYear() : first != null ? first.getYear() : speaking;
  }
}
