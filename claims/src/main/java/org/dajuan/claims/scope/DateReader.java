package org.dajuan.claims.scope;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the day that a line tells: 2024年3月5日, 2024-03-05, 2024/3/5, 二〇二四年三月五日. */
final class DateReader {

  /** A day and where it stands. */
  record Found(LocalDate day, int start, int end) {}

  private DateReader() {}

  /** The first day told in a range, null when none is. */
  static @Nullable Found first(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      Found found = at(text, i, to);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The day told from this index on, null when none is. */
  static @Nullable Found at(CharSequence text, int at, int limit) {
    int year = YearNumbers.yearAt(text, at, limit);
    if (year == YearNumbers.NONE || at + 4 >= limit) {
      return null;
    }
    char divider = text.charAt(at + 4);
    if ("年-/.".indexOf(divider) < 0) {
      return null;
    }
    int monthAt = at + 5;
    int monthEnd = monthAt + YearNumbers.lengthAt(text, monthAt, limit, 3);
    if (monthEnd >= limit || text.charAt(monthEnd) != (divider == '年' ? '月' : divider)) {
      return null;
    }
    int dayAt = monthEnd + 1;
    int dayEnd = dayAt + YearNumbers.lengthAt(text, dayAt, limit, 3);
    boolean closed = dayEnd < limit && (text.charAt(dayEnd) == '日' || text.charAt(dayEnd) == '号');
    if (divider == '年' && !closed) {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(
              year,
              YearNumbers.smallNumber(text, monthAt, monthEnd),
              YearNumbers.smallNumber(text, dayAt, dayEnd));
      return new Found(day, at, closed ? dayEnd + 1 : dayEnd);
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
