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
    if (type instanceof FieldType.Quantity quantity) {
      return new NumberReading(field, catalog.units(), quantity.unit(), true);
    } else if (type instanceof FieldType.Money money) {
      return new NumberReading(field, catalog.units(), money.unit(), true);
    } else if (type instanceof FieldType.DecimalNumber || type instanceof FieldType.Percent) {
      return new NumberReading(field, catalog.units(), null, false);
    } else if (type instanceof FieldType.IntegerNumber) {
      return new NumberReading(field, catalog.units(), null, false).whole();
    } else if (type instanceof FieldType.CodeOf code) {
      return new CodeReading(field, catalog.codeLists().get(code.list()), false);
    } else if (type instanceof FieldType.CodesOf codes) {
      return new CodeReading(field, catalog.codeLists().get(codes.list()), true);
    } else if (type instanceof FieldType.RegionOf region) {
      return new RegionReading(field, catalog, region.level());
    } else if (type instanceof FieldType.OrgOf) {
      return new OrgReading(field, catalog);
    } else if (type instanceof FieldType.Bool) {
      return (text, unit) -> BooleanReading.read(field, text);
    }
    Reading time = TimeReading.of(field);
    return time != null ? time : TextReading.of(field);
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
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }
}
