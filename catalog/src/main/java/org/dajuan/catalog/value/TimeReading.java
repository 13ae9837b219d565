package org.dajuan.catalog.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Field;
import org.jspecify.annotations.Nullable;

/** Years, months, periods, days and points in time, in the forms that people in China write. */
final class TimeReading {

  private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})年?(度?)");
  private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})[-/.年]([0-9]{1,2})月?份?");
  private static final Pattern QUARTER =
      Pattern.compile("([12][0-9]{3})年?第?(?:[Qq]([1-4])|([1-4一二三四])季度)");
  private static final Pattern DAY =
      Pattern.compile("([12][0-9]{3})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
  private static final Pattern COMPACT_DAY = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
  private static final Pattern LOCAL_TIME =
      Pattern.compile("(\\S+?)[ T]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?");

  /** A day that a program wrote with its first moment is the day. */
  private static final Pattern MIDNIGHT = Pattern.compile("(.*\\S)[ T]+0?0:00(?::00(?:\\.0+)?)?");

  private TimeReading() {}

  static ParsedValue year(Field field, String text) {
    Matcher year = YEAR.matcher(HalfWidth.of(text));
    return year.matches()
        ? ParsedValue.of(year.group(1))
        : ParsedValue.faulty(ValueFaults.NOT_A_YEAR.in(field, text));
  }

  static ParsedValue month(Field field, String text) {
    String month = month(HalfWidth.of(text));
    return month == null
        ? ParsedValue.faulty(ValueFaults.NOT_A_MONTH.in(field, text))
        : ParsedValue.of(month);
  }

  private static @Nullable String month(String text) {
    Matcher month = MONTH.matcher(text);
    if (!month.matches()) {
      return null;
    }
    int number = Integer.parseInt(month.group(2));
    return number < 1 || number > 12
        ? null
        : String.format(Locale.ROOT, "%s-%02d", month.group(1), number);
  }

  static ParsedValue period(Field field, String text) {
    String half = HalfWidth.of(text);
    Matcher quarter = QUARTER.matcher(half);
    if (quarter.matches()) {
      String number =
          quarter.group(2) != null
              ? quarter.group(2)
              : quarter
                  .group(3)
                  .replace('一', '1')
                  .replace('二', '2')
                  .replace('三', '3')
                  .replace('四', '4');
      return ParsedValue.of(quarter.group(1) + "Q" + number);
    }
    Matcher year = YEAR.matcher(half);
    if (year.matches()) {
      return ParsedValue.of(year.group(1));
    }
    String month = month(half);
    if (month != null) {
      return ParsedValue.of(month);
    }
    LocalDate day = day(half);
    return day != null && Period.find(day.toString()).isPresent()
        ? ParsedValue.of(day.toString())
        : ParsedValue.faulty(ValueFaults.NOT_A_PERIOD.in(field, text));
  }

  static ParsedValue date(Field field, String text) {
    LocalDate day = day(withoutMidnight(HalfWidth.of(text)));
    return day == null
        ? ParsedValue.faulty(ValueFaults.NOT_A_DATE.in(field, text))
        : ParsedValue.of(day.toString());
  }

  private static String withoutMidnight(String text) {
    if (text.indexOf(':') < 0) {
      return text;
    }
    Matcher midnight = MIDNIGHT.matcher(text);
    return midnight.matches() ? midnight.group(1) : text;
  }

  private static @Nullable LocalDate day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      day = COMPACT_DAY.matcher(text);
      if (!day.matches()) {
        return null;
      }
    }
    try {
      return LocalDate.of(
          Integer.parseInt(day.group(1)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A time that is written without zone means the zone given. */
  static ParsedValue timestamp(Field field, String text, ZoneId zone) {
    OffsetDateTime time = time(HalfWidth.of(text), zone);
    return time == null
        ? ParsedValue.faulty(ValueFaults.NOT_A_TIME.in(field, text))
        : ParsedValue.of(
            DateTimeFormatter.ISO_INSTANT.format(time.toInstant().truncatedTo(ChronoUnit.MICROS)));
  }

  private static @Nullable OffsetDateTime time(String text, ZoneId zone) {
    try {
      Matcher local = LOCAL_TIME.matcher(text);
      if (!local.matches()) {
        return OffsetDateTime.parse(text);
      }
      LocalDate day = day(local.group(1));
      if (day == null) {
        return null;
      }
      int second = local.group(4) == null ? 0 : Integer.parseInt(local.group(4));
      LocalDateTime at =
          day.atTime(Integer.parseInt(local.group(2)), Integer.parseInt(local.group(3)), second);
      return at.atZone(zone).toOffsetDateTime();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
