package org.dajuan.catalog.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Writes canonical values of one field. Law: what {@link #cell} writes, {@link ValueParser} reads
 * as the same value. Immutable and thread-safe.
 */
public final class ValuePrinter {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Longest fraction that a cell shows before it falls back to the base unit. */
  private static final int MAX_DECIMALS = 20;

  private final Catalog catalog;
  private final Field field;

  private ValuePrinter(Catalog catalog, Field field) {
    this.catalog = catalog;
    this.field = field;
  }

  public static ValuePrinter forField(Catalog catalog, Field field) {
    return new ValuePrinter(catalog, field);
  }

  /**
   * The text for a cell of a CSV file or workbook: codes and ids as they are, quantities as a
   * number in the field's unit, or with the base unit where that number would be endless.
   *
   * @param unit unit of a quantity whose unit follows from a code, null for the field's own
   */
  public String cell(List<String> values, @Nullable String unit) {
    if (values.isEmpty()) {
      return "";
    }
    Unit shown = unit(unit);
    if (shown == null) {
      return String.join(";", values);
    }
    BigDecimal base = new BigDecimal(values.get(0));
    BigDecimal number = inUnit(base, shown);
    return number.multiply(shown.factor()).compareTo(base) == 0 && number.scale() <= MAX_DECIMALS
        ? NumberReading.canonical(number)
        : values.get(0) + baseUnit(shown).code();
  }

  /**
   * The text for people: titles of codes, names of regions and orgs, quantities with their unit.
   *
   * @param unit unit of a quantity whose unit follows from a code, null for the field's own
   */
  public String text(List<String> values, @Nullable String unit, Locale locale) {
    if (values.isEmpty()) {
      return "";
    }
    Unit shown = unit(unit);
    if (shown != null) {
      ScaledReading read =
          ScaledReading.exact(
              inUnit(new BigDecimal(values.get(0)), shown), shown.code(), catalog.units());
      return withUnit(NumberReading.canonical(read.value()), read.unit().title().in(locale));
    }
    String separator = Language.of(locale).choose("、", ", ");
    return values.stream().map(each -> one(each).in(locale)).collect(Collectors.joining(separator));
  }

  private static String withUnit(String number, String unit) {
    boolean apart =
        !unit.isEmpty() && unit.codePointAt(0) < 128 && Character.isLetter(unit.charAt(0));
    return number + (apart ? " " : "") + unit;
  }

  private @Nullable Unit unit(@Nullable String given) {
    if (!field.type().isMeasured()) {
      return null;
    }
    String code = given == null ? field.type().unit() : given;
    return code == null ? null : catalog.units().get(code);
  }

  private static BigDecimal inUnit(BigDecimal base, Unit unit) {
    try {
      return base.divide(unit.factor());
    } catch (ArithmeticException endless) {
      return base.divide(unit.factor(), MathContext.DECIMAL128);
    }
  }

  private Unit baseUnit(Unit unit) {
    return catalog
        .units()
        .findBase(unit.dimension())
        .orElseThrow(() -> new IllegalStateException("no base unit of " + unit.dimension()));
  }

  private Localized one(String value) {
    FieldType type = field.type();
    return switch (type.kind()) {
      case CODE, CODES -> code(value, type.codeList());
      case REGION -> Localized.of(catalog.regions().find(value).map(Region::name).orElse(value));
      case ORG -> {
        Org org = catalog.orgs().get(value);
        yield org == null ? Localized.of(value) : org.title();
      }
      case BOOLEAN -> FieldInput.yesOrNo(value.equals("true"));
      case PERCENT -> Localized.of(value + "%");
      case TIMESTAMP -> Localized.of(MINUTE.format(Instant.parse(value).atZone(catalog.zone())));
      case ATTACHMENT -> Localized.of(value.substring(value.indexOf(' ') + 1));
      case TEXT,
          LONG_TEXT,
          URL,
          ORG_NAME,
          PERSON_NAME,
          PHONE,
          BANK_ACCOUNT,
          ID_NUMBER,
          CREDIT_CODE,
          INTEGER,
          YEAR,
          DECIMAL,
          MONTH,
          PERIOD,
          DATE,
          GEO_POINT,
          QUANTITY,
          MONEY,
          RECORD ->
          Localized.of(value);
    };
  }

  private Localized code(String value, String list) {
    return catalog.codeList(list).find(value).map(Code::title).orElse(Localized.of(value));
  }
}
