package org.dajuan.catalog.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with or without unit: 1,234.50, ４.７３亿元, 3.4公里, 30万平方米, 3.8%. Exact; a quantity comes out
 * in the base unit of its dimension.
 */
final class NumberReading implements ValueParser.Reading {

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)([0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])|[0-9]+(?![0-9,]))(\\.[0-9]+)?\\s*(\\S.*)?");

  private static final int MAX_WHOLE = 28;
  private static final int MAX_DECIMALS = 20;

  /** Words for powers of ten that may stand before a unit. */
  private static final Map<Character, BigDecimal> MULTIPLES =
      Map.of(
          '百', BigDecimal.valueOf(100),
          '千', BigDecimal.valueOf(1000),
          '万', BigDecimal.valueOf(10_000),
          '亿', BigDecimal.valueOf(100_000_000));

  /** The powers of ten that units of money and counts have in their name, as in 万元. */
  private static final String SCALES = "万亿";

  private final Field field;
  private final Units units;
  private final @Nullable String ownUnit;
  private final boolean hasUnit;

  NumberReading(Field field, Units units, @Nullable String ownUnit, boolean hasUnit) {
    this.field = field;
    this.units = units;
    this.ownUnit = ownUnit;
    this.hasUnit = hasUnit;
  }

  /** Whether a text ends in a digit, or in words for powers of ten after one. */
  static boolean isBare(String text) {
    int end = text.length();
    while (end > 0 && MULTIPLES.containsKey(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && Character.isDigit(text.charAt(end - 1));
  }

  /** 万 of 万户 and 千万 of 千万元; empty for 千米, whose 千 is no scale of a count. */
  static String multiplesOf(String unit) {
    int end = 0;
    while (end < unit.length() && MULTIPLES.containsKey(unit.charAt(end))) {
      end++;
    }
    return end > 0 && SCALES.indexOf(unit.charAt(end - 1)) >= 0 ? unit.substring(0, end) : "";
  }

  /** The same for whole numbers of 32 bits. */
  ValueParser.Reading whole() {
    return (text, unit) -> {
      ParsedValue parsed = read(text, unit);
      if (parsed.value() == null) {
        return parsed.isFaulty()
            ? ParsedValue.faulty(ValueFaults.NOT_A_WHOLE_NUMBER.in(field, text))
            : parsed;
      }
      try {
        new BigDecimal(parsed.value()).intValueExact();
        return parsed;
      } catch (ArithmeticException e) {
        return ParsedValue.faulty(ValueFaults.NOT_A_WHOLE_NUMBER.in(field, text));
      }
    };
  }

  @Override
  public ParsedValue read(String text, @Nullable String unit) {
    Matcher matcher = NUMBER.matcher(HalfWidth.of(text).strip());
    if (!matcher.matches()) {
      return ParsedValue.faulty(ValueFaults.NOT_A_NUMBER.in(field, text));
    }
    String whole = matcher.group(2).replace(",", "");
    String decimals = matcher.group(3) == null ? "" : matcher.group(3);
    if (whole.length() > MAX_WHOLE || decimals.length() > MAX_DECIMALS + 1) {
      return ParsedValue.faulty(ValueFaults.TOO_MANY_DIGITS.in(field, text));
    }
    BigDecimal number = new BigDecimal(matcher.group(1) + whole + decimals);
    String rest = matcher.group(4) == null ? "" : matcher.group(4);
    if (!hasUnit) {
      return plain(number, rest, text);
    }
    String meant = unit == null ? ownUnit : unit;
    return withUnit(number, rest, meant, text);
  }

  private ParsedValue plain(BigDecimal number, String rest, String text) {
    BigDecimal value = number;
    String tail = rest;
    if (field.type().kind() == FieldKind.PERCENT) {
      tail = tail.equals("%") ? "" : tail;
    } else {
      if (repeatsScale(tail)) {
        return ParsedValue.faulty(ValueFaults.SCALE_TWICE.in(field, text, "unit", tail));
      }
      while (!tail.isEmpty() && MULTIPLES.containsKey(tail.charAt(0))) {
        value = value.multiply(MULTIPLES.get(tail.charAt(0)));
        tail = tail.substring(1);
      }
    }
    return tail.isEmpty()
        ? ParsedValue.of(canonical(value))
        : ParsedValue.faulty(ValueFaults.NOT_A_NUMBER.in(field, text));
  }

  /** 3.5万 in a column of 万户 comes as 3.5万万. */
  private static boolean repeatsScale(String tail) {
    for (int i = 1; i < tail.length(); i++) {
      if (tail.charAt(i) == tail.charAt(i - 1) && SCALES.indexOf(tail.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private ParsedValue withUnit(
      BigDecimal number, String rest, @Nullable String meant, String text) {
    Optional<Unit> expected = meant == null ? Optional.empty() : units.find(meant);
    BigDecimal value = number;
    String name = rest;
    Optional<Unit> written = units.find(name);
    while (written.isEmpty() && !name.isEmpty() && MULTIPLES.containsKey(name.charAt(0))) {
      value = value.multiply(MULTIPLES.get(name.charAt(0)));
      name = name.substring(1);
      written = units.find(name);
    }
    String scaled = name.isEmpty() ? expected.map(Unit::code).orElse("") : name;
    if (name.length() < rest.length() && !multiplesOf(scaled).isEmpty()) {
      return ParsedValue.faulty(ValueFaults.SCALE_TWICE.in(field, text, "unit", scaled));
    }
    if (name.isEmpty()) {
      written = expected;
    } else if (written.isEmpty()) {
      return ParsedValue.faulty(ValueFaults.unknownUnit(field, rest, units.names()));
    }
    if (written.isEmpty()) {
      return ParsedValue.faulty(ValueFaults.NO_UNIT.in(field, text));
    }
    if (expected.isPresent() && !expected.get().dimension().equals(written.get().dimension())) {
      return ParsedValue.faulty(
          ValueFaults.WRONG_UNIT.in(field, text, "expected", expected.get().code()));
    }
    if (expected.isEmpty()) {
      return ParsedValue.faulty(ValueFaults.NO_UNIT.in(field, text));
    }
    return ParsedValue.of(canonical(value.multiply(written.get().factor())));
  }

  /** Without exponent and trailing zeros. */
  static String canonical(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
