package org.dajuan.catalog.register;

import org.dajuan.catalog.expression.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field (design §5). Each type has one column type, see {@code records}; a list of
 * values is stored as a text array, everything else as one value.
 */
public sealed interface FieldType {

  /** One line. */
  record Text() implements FieldType {}

  /** Several lines. */
  record LongText() implements FieldType {}

  record IntegerNumber() implements FieldType {}

  /** An exact decimal without unit. */
  record DecimalNumber() implements FieldType {}

  /**
   * A quantity. Stored in the base unit of its dimension; entered and shown in {@code unit}, or,
   * when {@code unitBy} names a code field of the same register, in the unit of that code.
   */
  record Quantity(@Nullable String unit, @Nullable String unitBy) implements FieldType {}

  /** Money. Stored in the base unit of money; entered and shown in {@code unit}. */
  record Money(String unit) implements FieldType {}

  /** A percentage, stored as printed: 3.8 % is 3.8. */
  record Percent() implements FieldType {}

  record YearNumber() implements FieldType {}

  /** A month, stored as text 2023-11. */
  record Month() implements FieldType {}

  /** A year, quarter, month or day, stored as text in the form of {@code Period}. */
  record PeriodText() implements FieldType {}

  record Date() implements FieldType {}

  /** A point in time, stored with time zone. */
  record Timestamp() implements FieldType {}

  record Bool() implements FieldType {}

  record CodeOf(String list) implements FieldType {}

  /** Several codes of one list. */
  record CodesOf(String list) implements FieldType {}

  /** A region of the given level, or of any level when null. */
  record RegionOf(@Nullable String level) implements FieldType {}

  /** A reference to an org of the catalog. */
  record OrgOf() implements FieldType {}

  /** The name of an organisation outside the catalog. */
  record OrgName() implements FieldType {}

  /** A reference to a record of another register. */
  record RecordOf(String register) implements FieldType {}

  record PersonName() implements FieldType {}

  /** 公民身份号码, GB 11643: 18 characters with check digit. */
  record IdNumber() implements FieldType {}

  record Phone() implements FieldType {}

  record BankAccount() implements FieldType {}

  /**
   * A point with its datum, stored as text {@code lon,lat,datum}, for example 112.86,36.83,WGS84.
   */
  record GeoPoint() implements FieldType {}

  /** A file, stored as its SHA-256 in hex and its name: {@code <hex> <name>}. */
  record Attachment() implements FieldType {}

  record Url() implements FieldType {}

  /** How expressions see a field of this type. */
  default ValueType valueType() {
    if (this instanceof IntegerNumber || this instanceof YearNumber) {
      return ValueType.INTEGER;
    } else if (this instanceof DecimalNumber
        || this instanceof Percent
        || this instanceof Quantity
        || this instanceof Money) {
      return ValueType.DECIMAL;
    } else if (this instanceof Date) {
      return ValueType.DATE;
    } else if (this instanceof Timestamp) {
      return ValueType.TIMESTAMP;
    } else if (this instanceof Bool) {
      return ValueType.BOOLEAN;
    } else if (this instanceof CodesOf) {
      return ValueType.TEXTS;
    } else if (this instanceof RecordOf) {
      return ValueType.REFERENCE;
    }
    return ValueType.TEXT;
  }
}
