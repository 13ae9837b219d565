import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar of offices, from holidays.yaml of the pack base: an official act falls on a working day. */
final class WorkingDays {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<LocalDate> HOLIDAYS = new HashSet<>();
  private static final Set<LocalDate> WORKED = new HashSet<>();

  private WorkingDays() {}

  static void read(Path holidays) {
    try {
      boolean worked = false;
      for (String line : Files.readAllLines(holidays)) {
        worked |= line.startsWith("worked");
        if (line.startsWith("#")) {
          continue;
        }
        Matcher days = DAY.matcher(line);
        LocalDate from = null;
        while (days.find()) {
          LocalDate day = LocalDate.parse(days.group());
          if (worked) {
            WORKED.add(day);
          } else if (line.contains("from:") && from == null) {
            from = day;
          } else if (from != null) {
            from.datesUntil(day.plusDays(1)).forEach(HOLIDAYS::add);
            from = null;
          } else {
            HOLIDAYS.add(day);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + holidays, e);
    }
  }

  static boolean is(LocalDate day) {
    boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORKED.contains(day) || !weekend && !HOLIDAYS.contains(day);
  }

  /** The day itself, or the last working day before it. */
  static LocalDate onOrBefore(LocalDate day) {
    LocalDate found = day;
    while (!is(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /** The day itself, or the next working day. */
  static LocalDate next(LocalDate day) {
    LocalDate found = day;
    while (!is(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The day itself, or the next working day, in the same year where there is one. */
  static LocalDate onOrAfter(LocalDate day) {
    LocalDate found = next(day);
    return found.getYear() == day.getYear() ? found : onOrBefore(day);
  }
}
