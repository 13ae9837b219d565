package org.dajuan.catalog.register;

import org.dajuan.catalog.expression.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field (design §5). Each type has one column type, see {@code records}; a list of
 * values is stored as a text array, everything else as one value. What every type must have an
 * answer to is asked of its {@link #kind}.
 */
public sealed interface FieldType {

  /** One line. */
  record Text() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.TEXT;
    }
  }

  /** Several lines. */
  record LongText() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.LONG_TEXT;
    }
  }

  record IntegerNumber() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.INTEGER;
    }
  }

  /** An exact decimal without unit. */
  record DecimalNumber() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.DECIMAL;
    }
  }

  /**
   * A quantity. Stored in the base unit of its dimension; entered and shown in {@code unit}, or,
   * when {@code unitBy} names a code field of the same register, in the unit of that code.
   */
  record Quantity(@Nullable String unit, @Nullable String unitBy) implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.QUANTITY;
    }
  }

  /** Money. Stored in the base unit of money; entered and shown in {@code unit}. */
  record Money(String unit) implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.MONEY;
    }
  }

  /** A percentage, stored as printed: 3.8 % is 3.8. */
  record Percent() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.PERCENT;
    }
  }

  record YearNumber() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.YEAR;
    }
  }

  /** A month, stored as text 2023-11. */
  record Month() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.MONTH;
    }
  }

  /** A year, quarter, month or day, stored as text in the form of {@code Period}. */
  record PeriodText() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.PERIOD;
    }
  }

  record Date() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.DATE;
    }
  }

  /** A point in time, stored with time zone. */
  record Timestamp() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.TIMESTAMP;
    }
  }

  record Bool() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.BOOLEAN;
    }
  }

  record CodeOf(String list) implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.CODE;
    }

    @Override
    public String codeList() {
      return list;
    }
  }

  /** Several codes of one list. */
  record CodesOf(String list) implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.CODES;
    }

    @Override
    public String codeList() {
      return list;
    }
  }

  /** A region of the given level, or of any level when null. */
  record RegionOf(@Nullable String level) implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.REGION;
    }
  }

  /** A reference to an org of the catalog. */
  record OrgOf() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.ORG;
    }
  }

  /** The name of an organisation outside the catalog. */
  record OrgName() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.ORG_NAME;
    }
  }

  /** A reference to a record of another register. */
  record RecordOf(String register) implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.RECORD;
    }
  }

  record PersonName() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.PERSON_NAME;
    }
  }

  /** 公民身份号码, GB 11643: 18 characters with check digit. */
  record IdNumber() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.ID_NUMBER;
    }
  }

  /** 统一社会信用代码, GB 32100: 18 characters with check character. */
  record CreditCode() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.CREDIT_CODE;
    }
  }

  record Phone() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.PHONE;
    }
  }

  record BankAccount() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.BANK_ACCOUNT;
    }
  }

  /**
   * A point with its datum, stored as text {@code lon,lat,datum}, for example 112.86,36.83,WGS84.
   */
  record GeoPoint() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.GEO_POINT;
    }
  }

  /** A file, stored as its SHA-256 in hex and its name: {@code <hex> <name>}. */
  record Attachment() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.ATTACHMENT;
    }
  }

  record Url() implements FieldType {
    @Override
    public FieldKind kind() {
      return FieldKind.URL;
    }
  }

  /** Which of the kinds it is; for whatever every kind must have an answer to. */
  FieldKind kind();

  /**
   * The unit in which it is entered and shown; null when it has none or its unit follows from a
   * code.
   */
  default @Nullable String unit() {
    return null;
  }

  /** The code list that its values come from; only kinds whose values are codes have one. */
  default String codeList() {
    throw new IllegalStateException(kind().packName() + " has no codes");
  }

  /** How expressions see a field of this type. */
  default ValueType valueType() {
    return kind().valueType();
  }

  /** How a person gives a value of this type. */
  default InputKind input() {
    return kind().input();
  }

  /** Whether it is counted with: a number, with a unit or without. A year is not. */
  default boolean isNumeric() {
    return input() == InputKind.WHOLE_NUMBER || input() == InputKind.NUMBER || isMeasured();
  }

  /** Whether it is stored in a base unit. */
  default boolean isMeasured() {
    return input() == InputKind.AMOUNT;
  }

  /** Whether it is a number that names somebody or something, of which no digit may be lost. */
  default boolean isDigitsOnly() {
    return input() == InputKind.DIGITS;
  }

  /** Whether it tells a day. */
  default boolean hasDay() {
    return input() == InputKind.DAY || input() == InputKind.TIME;
  }

  /** Whether it can place a record in time, to the day or less finely. */
  default boolean isTime() {
    return hasDay()
        || input() == InputKind.YEAR
        || input() == InputKind.MONTH
        || input() == InputKind.PERIOD;
  }
}
