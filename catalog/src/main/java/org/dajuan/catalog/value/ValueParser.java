package org.dajuan.catalog.value;

import java.text.Normalizer;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of one field. The canonical form of a value is that of {@code
 * docs/architecture.md}: decimals in the base unit without exponent and trailing zeros, dates ISO,
 * timestamps in UTC. Immutable and thread-safe; made once per field, called once per cell.
 */
public final class ValueParser {

  /** Reads a stripped, non-empty text in Unicode form NFC. */
  interface Reading {
    ParsedValue read(String text, @Nullable String unit);
  }

  private final Reading reading;

  private ValueParser(Reading reading) {
    this.reading = reading;
  }

  public static ValueParser forField(Catalog catalog, Field field) {
    return new ValueParser(reading(catalog, field));
  }

  private static Reading reading(Catalog catalog, Field field) {
    FieldType type = field.type();
    return switch (type.kind()) {
      case QUANTITY, MONEY -> new NumberReading(field, catalog.units(), type.unit(), true);
      case DECIMAL, PERCENT -> new NumberReading(field, catalog.units(), null, false);
      case INTEGER -> new NumberReading(field, catalog.units(), null, false).whole();
      case CODE -> new CodeReading(field, catalog.codeList(type.codeList()), false);
      case CODES -> new CodeReading(field, catalog.codeList(type.codeList()), true);
      case REGION -> new RegionReading(field, catalog, ((FieldType.RegionOf) type).level());
      case ORG -> new OrgReading(field, catalog);
      case BOOLEAN -> (text, unit) -> BooleanReading.read(field, text);
      case YEAR -> (text, unit) -> TimeReading.year(field, text);
      case MONTH -> (text, unit) -> TimeReading.month(field, text);
      case PERIOD -> (text, unit) -> TimeReading.period(field, text);
      case DATE -> (text, unit) -> TimeReading.date(field, text);
      case TIMESTAMP -> (text, unit) -> TimeReading.timestamp(field, text, catalog.zone());
      case ID_NUMBER -> (text, unit) -> TextReading.idNumber(field, text);
      case CREDIT_CODE -> (text, unit) -> TextReading.creditCode(field, text);
      case PHONE -> (text, unit) -> TextReading.phone(field, text);
      case BANK_ACCOUNT -> (text, unit) -> TextReading.account(field, text);
      case URL -> (text, unit) -> TextReading.url(field, text);
      case GEO_POINT -> (text, unit) -> TextReading.point(field, text);
      case ATTACHMENT -> (text, unit) -> TextReading.attachment(field, text);
      case LONG_TEXT -> (text, unit) -> TextReading.lines(field, text);
      case TEXT, ORG_NAME, PERSON_NAME, RECORD -> (text, unit) -> TextReading.line(field, text);
    };
  }

  /** Reads a text; blank gives no value. */
  public ParsedValue parse(String text) {
    return parse(text, null);
  }

  /**
   * Reads a text.
   *
   * @param unit unit meant by a number that is written without one; null for the field's own. A
   *     field whose unit follows from a code has none of its own.
   */
  public ParsedValue parse(String text, @Nullable String unit) {
    String stripped = strip(text);
    if (stripped.isEmpty()) {
      return ParsedValue.BLANK;
    }
    return reading.read(
        Normalizer.isNormalized(stripped, Normalizer.Form.NFC)
            ? stripped
            : Normalizer.normalize(stripped, Normalizer.Form.NFC),
        unit);
  }

  /** Whether a text is a number without unit: 3.5, or 3.5万. */
  public static boolean isBareNumber(String text) {
    return NumberReading.isBare(strip(text));
  }

  /** The power of ten with which a counting word begins: 万 of 万户; empty when it has none. */
  public static String multiplesOf(String unit) {
    return NumberReading.multiplesOf(unit);
  }

  /** Without white space at both ends, the no-break and ideographic spaces included. */
  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }
}
