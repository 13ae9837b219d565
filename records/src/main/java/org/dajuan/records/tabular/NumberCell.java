package org.dajuan.records.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
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

  private final LocalDate epoch;

  NumberCell(boolean date1904) {
    this.epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  }

  static boolean isNumber(String raw) {
    return NUMBER.matcher(raw).matches();
  }

  Row.Kind kind(Cell cell) {
    return isDate(cell) ? Row.Kind.DATE : Row.Kind.NUMBER;
  }

  String text(Cell cell, @Nullable String raw) {
    if (raw == null || !isNumber(raw)) {
      return raw == null ? "" : raw;
    }
    BigDecimal number = new BigDecimal(raw).round(SHOWN);
    if (isDate(cell) && number.signum() > 0 && number.intValue() <= LAST_DAY) {
      return date(number);
    }
    String format = cell.getDataFormatString();
    if (format != null && QUOTED.matcher(format).replaceAll("").contains("%")) {
      return plain(number.movePointRight(2)) + "%";
    }
    return plain(number);
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

  /** The day of a bare serial number, for a cell that should hold a date; null when it is none. */
  public static @Nullable String dayOf(String number) {
    BigDecimal serial = new BigDecimal(number);
    boolean isDay = serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return isDay ? new NumberCell(false).date(serial) : null;
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null
        && ((id >= 14 && id <= 22)
            || (id >= 27 && id <= 36)
            || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58))) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null
        && !format.equalsIgnoreCase("General")
        && DATE_LETTERS.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }
}
