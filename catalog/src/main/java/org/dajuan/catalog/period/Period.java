package org.dajuan.catalog.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar year, quarter, month or day: {@code 2023}, {@code 2023Q3}, {@code 2023-11}, {@code
 * 2023-11-05}. Law: {@code parse(p.toString())} equals {@code p}.
 *
 * @param first the first day of the period
 */
public record Period(PeriodKind kind, LocalDate first) implements Comparable<Period> {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  public Period {
    LocalDate aligned = align(kind, first);
    if (!aligned.equals(first)) {
      throw new IllegalArgumentException(
          first + " does not begin a " + kind.name().toLowerCase(Locale.ROOT));
    }
  }

  public static Period year(int year) {
    return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
  }

  public static Period month(int year, int month) {
    return new Period(PeriodKind.MONTH, LocalDate.of(year, month, 1));
  }

  /** The period of the given kind in which the day lies. */
  public static Period containing(PeriodKind kind, LocalDate day) {
    return new Period(kind, align(kind, day));
  }

  /**
   * Reads a period.
   *
   * @throws IllegalArgumentException when the text is none, saying the four forms
   */
  public static Period parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is not a period. Write 2023, 2023Q3, 2023-11 or 2023-11-05."));
  }

  /** Reads a period, or nothing when the text is none. */
  public static Optional<Period> find(String text) {
    try {
      if (YEAR.matcher(text).matches()) {
        return Optional.of(year(Integer.parseInt(text)));
      }
      Matcher quarter = QUARTER.matcher(text);
      if (quarter.matches()) {
        int month = Integer.parseInt(quarter.group(2)) * 3 - 2;
        return Optional.of(
            new Period(
                PeriodKind.QUARTER, LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1)));
      }
      if (MONTH.matcher(text).matches()) {
        return Optional.of(new Period(PeriodKind.MONTH, YearMonth.parse(text).atDay(1)));
      }
      return Optional.of(new Period(PeriodKind.DAY, LocalDate.parse(text, DAY)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The calendar period that begins and ends on these days, empty when none does. */
  public static Optional<Period> between(LocalDate first, LocalDate last) {
    for (PeriodKind kind : PeriodKind.values()) {
      Period period = containing(kind, first);
      if (period.first().equals(first) && period.last().equals(last)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  /** The last day of the period. */
  public LocalDate last() {
    return start(1).minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  public int year() {
    return first.getYear();
  }

  /** The period of the same kind just before this one. */
  public Period previous() {
    return new Period(kind, start(-1));
  }

  /** The period of the same kind just after this one. */
  public Period next() {
    return new Period(kind, start(1));
  }

  /** The same period one year earlier; 29 February becomes 28 February. */
  public Period yearEarlier() {
    return new Period(kind, first.minusYears(1));
  }

  /** This period and every longer one that encloses it, from short to long. */
  public List<Period> withEnclosing() {
    List<Period> all = new ArrayList<>();
    for (PeriodKind each : PeriodKind.values()) {
      if (each.compareTo(kind) >= 0) {
        all.add(containing(each, first));
      }
    }
    return all;
  }

  @Override
  public int compareTo(Period other) {
    int byStart = first.compareTo(other.first);
    return byStart != 0 ? byStart : other.kind.compareTo(kind);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> first.getYear() + "Q" + ((first.getMonthValue() + 2) / 3);
      case YEAR -> Year.from(first).toString();
    };
  }

  private LocalDate start(int steps) {
    return switch (kind) {
      case DAY -> first.plusDays(steps);
      case MONTH -> first.plusMonths(steps);
      case QUARTER -> first.plusMonths(3L * steps);
      case YEAR -> first.plusYears(steps);
    };
  }

  private static LocalDate align(PeriodKind kind, LocalDate day) {
    return switch (kind) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
