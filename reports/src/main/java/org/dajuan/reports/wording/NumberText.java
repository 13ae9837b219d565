package org.dajuan.reports.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.dajuan.catalog.value.ScaledReading;
import org.dajuan.catalog.word.Language;

/**
 * Numbers and units as reports write them (GB/T 15835): 220个, 1万座, 4.73亿元, 3.8%; in English with
 * thousands separators.
 */
final class NumberText {

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final int DIGITS_WHEN_READ = 2;

  private final Units units;
  private final Locale locale;

  NumberText(Units units, Locale locale) {
    this.units = units;
    this.locale = locale;
  }

  /** Without trailing zeros and exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A value with the unit of its indicator: read in the largest reading unit in which it is at
   * least one, or with 万 and 亿 where that leaves at most one decimal.
   *
   * @param fixed whether the decimals were asked for and nothing may be scaled
   */
  String amount(BigDecimal value, Indicator indicator, boolean fixed) {
    Optional<Unit> unit = units.find(indicator.unit());
    if (unit.isEmpty() || fixed) {
      return join(number(value, fixed), unitName(indicator.unit()));
    }
    if (Language.of(locale).isEnglish()) {
      return english(value, unit.get(), indicator.rounding());
    }
    ScaledReading read =
        ScaledReading.rounded(value, indicator.unit(), units, indicator.rounding());
    return withUnit(plain(read.value()), read.unit().code());
  }

  /** In the unit that is read in myriads, with million and billion: 1.64 billion yuan. */
  private String english(BigDecimal value, Unit unit, RoundingMode mode) {
    Unit base = unit;
    for (Unit smaller : units.list()) {
      if (smaller.reading().contains(unit.code())
          && smaller.factor().compareTo(base.factor()) < 0) {
        base = smaller;
      }
    }
    BigDecimal whole = plain(units.convert(value, unit.code(), base.code()));
    boolean scales = !base.reading().isEmpty() && whole.abs().compareTo(MILLION) >= 0;
    if (!scales) {
      return withUnit(whole, base.code());
    }
    boolean billions = whole.abs().compareTo(BILLION) >= 0;
    BigDecimal scale = billions ? BILLION : MILLION;
    BigDecimal read = plain(whole.divide(scale, DIGITS_WHEN_READ, mode));
    String key = billions ? "billion" : "million";
    return join(new Phrases(locale).say(key, number(read, false)), unitName(base.code()));
  }

  /** A number with a unit, scaled by 万 or 亿 in Chinese where that stays short. */
  String withUnit(BigDecimal value, String code) {
    String name = unitName(code);
    String number = startsWithMyriad(name) ? number(value, false) : scaled(value);
    return join(number, name);
  }

  /** The number as it stands, and a unit's name. */
  String join(String number, String unitName) {
    boolean latin = !unitName.isEmpty() && Character.isLetter(unitName.codePointAt(0));
    return new Phrases(locale).say(latin ? "unit.latin" : "unit", number, unitName);
  }

  String unitName(String code) {
    return units.find(code).map(unit -> unit.title().in(locale)).orElse(code);
  }

  static boolean startsWithMyriad(String unitName) {
    return unitName.startsWith("万") || unitName.startsWith("亿");
  }

  private String scaled(BigDecimal value) {
    if (!Language.of(locale).isEnglish()) {
      if (isShortIn(value, HUNDRED_MILLION)) {
        return new Phrases(locale).say("hundredmillion", text(value.divide(HUNDRED_MILLION)));
      }
      if (isShortIn(value, MYRIAD)) {
        return new Phrases(locale).say("myriad", text(value.divide(MYRIAD)));
      }
    }
    return number(value, false);
  }

  private static boolean isShortIn(BigDecimal value, BigDecimal scale) {
    return value.abs().compareTo(scale) >= 0 && plain(value.divide(scale)).scale() <= 1;
  }

  private static String text(BigDecimal value) {
    return plain(value).toPlainString();
  }

  /**
   * The bare number.
   *
   * @param fixed whether trailing zeros are kept
   */
  String number(BigDecimal value, boolean fixed) {
    BigDecimal shown = fixed ? value : plain(value);
    if (!Language.of(locale).isEnglish()) {
      return shown.toPlainString();
    }
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, shown.scale()));
    format.setMaximumFractionDigits(Math.max(0, shown.scale()));
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(shown);
  }
}
