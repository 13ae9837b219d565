package org.dajuan.records.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a workbook as the person saw them: with the fifteen digits that spreadsheet programs
 * show, percentages with their sign, days as ISO dates.
 */
public final class NumberCell {
  /** Spreadsheet programs compute in binary but show and keep fifteen digits. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
  private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD年月日]|[hH].*[mM]|[mM].*[sS]");
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  /** The last serial number that is a day: 9999-12-31. */
  private static final int LAST_DAY = 2_958_465;

  /** Serial numbers without a date's format are days only between these. */
  private static final String FIRST_PLAUSIBLE = "1960-01-01";

  private static final String LAST_PLAUSIBLE = "2100-01-01";

  /** The built-in formats 0% and 0.00%. */
  private static final int PERCENT = 9;

  private static final int PERCENT_DECIMALS = 10;

  private final LocalDate epoch;

  NumberCell(boolean date1904) {
    this.epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  }

  static boolean isNumber(String raw) {
    return NUMBER.matcher(raw).matches();
  }

  /** What a number with this format is to a person who sees it. */
  Row.Kind kind(WorkbookParts.NumberFormat format, String raw) {
    if (!isNumber(raw)) {
      return Row.Kind.TEXT;
    }
    return isDate(format) && isDay(shown(raw)) ? Row.Kind.DATE : Row.Kind.NUMBER;
  }

  String text(WorkbookParts.NumberFormat format, String raw) {
    if (!isNumber(raw)) {
      return raw;
    }
    BigDecimal number = shown(raw);
    if (isDate(format) && isDay(number)) {
      return date(number);
    }
    boolean percent =
        format.id() == PERCENT
            || format.id() == PERCENT_DECIMALS
            || QUOTED.matcher(format.format()).replaceAll("").contains("%");
    return percent ? plain(number.movePointRight(2)) + "%" : plain(number);
  }

  private static BigDecimal shown(String raw) {
    return new BigDecimal(raw).round(SHOWN);
  }

  private static boolean isDay(BigDecimal serial) {
    return serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String date(BigDecimal serial) {
    int day = serial.intValue();
    // The serial numbers count a 29 February 1900 that never was.
    LocalDate date = epoch.plusDays(epoch.equals(EPOCH_1900) && day < 60 ? day + 1L : day);
    long seconds =
        serial
            .subtract(BigDecimal.valueOf(day))
            .multiply(SECONDS_OF_DAY)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    if (seconds == 0) {
      return date.toString();
    }
    LocalDateTime time = date.atStartOfDay().plus(Duration.ofSeconds(seconds));
    return time.toLocalDate() + "T" + time.toLocalTime().toString();
  }

  /**
   * The day of a bare serial number, for a cell that should hold a date but is not formatted as
   * one; null when the number may as well be a year, a month or a count: 2023 is no day of 1905.
   */
  @Nullable String dayOf(String number) {
    if (!isNumber(number)) {
      return null;
    }
    BigDecimal serial = new BigDecimal(number);
    if (serial.stripTrailingZeros().scale() > 0 || !isDay(serial)) {
      return null;
    }
    String day = date(serial);
    boolean plausible = day.compareTo(FIRST_PLAUSIBLE) >= 0 && day.compareTo(LAST_PLAUSIBLE) < 0;
    return plausible ? day : null;
  }

  private static boolean isDate(WorkbookParts.NumberFormat format) {
    int id = format.id();
    if ((id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58)) {
      return true;
    }
    return !format.format().equalsIgnoreCase("General")
        && DATE_LETTERS.matcher(QUOTED.matcher(format.format()).replaceAll("")).find();
  }
}
