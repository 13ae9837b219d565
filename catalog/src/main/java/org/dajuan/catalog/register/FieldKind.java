package org.dajuan.catalog.register;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dajuan.catalog.expression.ValueType;

/**
 * The kinds of {@link FieldType}, under the names that packs call them by. Ask it in a switch
 * expression without default: then a new kind does not compile until every place says what it does
 * with it.
 */
public enum FieldKind {
  TEXT("text", ValueType.TEXT, InputKind.LINE),
  LONG_TEXT("long-text", ValueType.TEXT, InputKind.PARAGRAPHS),
  URL("url", ValueType.TEXT, InputKind.LINK),
  ORG_NAME("org-name", ValueType.TEXT, InputKind.LINE),
  PERSON_NAME("person-name", ValueType.TEXT, InputKind.LINE),
  PHONE("phone", ValueType.TEXT, InputKind.DIGITS),
  BANK_ACCOUNT("bank-account", ValueType.TEXT, InputKind.DIGITS),
  ID_NUMBER("id-number", ValueType.TEXT, InputKind.DIGITS),
  CREDIT_CODE("credit-code", ValueType.TEXT, InputKind.LINE),
  INTEGER("integer", ValueType.INTEGER, InputKind.WHOLE_NUMBER),
  YEAR("year", ValueType.INTEGER, InputKind.YEAR),
  DECIMAL("decimal", ValueType.DECIMAL, InputKind.NUMBER),
  PERCENT("percent", ValueType.DECIMAL, InputKind.NUMBER),
  MONTH("month", ValueType.TEXT, InputKind.MONTH),
  PERIOD("period", ValueType.TEXT, InputKind.PERIOD),
  DATE("date", ValueType.DATE, InputKind.DAY),
  TIMESTAMP("timestamp", ValueType.TIMESTAMP, InputKind.TIME),
  BOOLEAN("boolean", ValueType.BOOLEAN, InputKind.YES_NO),
  ORG("org", ValueType.TEXT, InputKind.ORG),
  GEO_POINT("geo-point", ValueType.TEXT, InputKind.POINT),
  ATTACHMENT("attachment", ValueType.TEXT, InputKind.FILE),
  QUANTITY("quantity", ValueType.DECIMAL, InputKind.AMOUNT),
  MONEY("money", ValueType.DECIMAL, InputKind.AMOUNT),
  CODE("code", ValueType.TEXT, InputKind.CHOICE),
  CODES("codes", ValueType.TEXTS, InputKind.CHOICES),
  REGION("region", ValueType.TEXT, InputKind.REGION),
  RECORD("record", ValueType.REFERENCE, InputKind.RECORD);

  private static final Map<String, FieldKind> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(FieldKind::packName, Function.identity()));

  private final String packName;
  private final ValueType valueType;
  private final InputKind input;

  FieldKind(String packName, ValueType valueType, InputKind input) {
    this.packName = packName;
    this.valueType = valueType;
    this.input = input;
  }

  /** The kind that packs call by a name. */
  public static Optional<FieldKind> find(String packName) {
    return Optional.ofNullable(BY_NAME.get(packName));
  }

  /** The name in packs, such as {@code long-text}. */
  public String packName() {
    return packName;
  }

  /** How expressions see it. */
  public ValueType valueType() {
    return valueType;
  }

  /** How a person gives it. */
  public InputKind input() {
    return input;
  }
}
