package org.dajuan.records.schema;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dajuan.catalog.register.FieldType;
import org.jspecify.annotations.Nullable;

/** The column types of PostgreSQL that fields are stored in, one for each {@link FieldType}. */
public enum ColumnType {
  TEXT("text"),
  INTEGER("integer"),
  NUMERIC("numeric"),
  DATE("date"),
  TIMESTAMP("timestamp with time zone"),
  BOOLEAN("boolean"),
  TEXTS("text[]"),
  UUID("uuid"),
  BIGINT("bigint");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  public static ColumnType of(FieldType type) {
    return switch (type.kind()) {
      case TEXT,
          LONG_TEXT,
          URL,
          ORG_NAME,
          PERSON_NAME,
          PHONE,
          BANK_ACCOUNT,
          ID_NUMBER,
          CREDIT_CODE,
          MONTH,
          PERIOD,
          ORG,
          GEO_POINT,
          ATTACHMENT,
          CODE,
          REGION ->
          TEXT;
      case INTEGER, YEAR -> INTEGER;
      case DECIMAL, PERCENT, QUANTITY, MONEY -> NUMERIC;
      case DATE -> DATE;
      case TIMESTAMP -> TIMESTAMP;
      case BOOLEAN -> BOOLEAN;
      case CODES -> TEXTS;
      case RECORD -> UUID;
    };
  }

  /** The type as PostgreSQL's {@code format_type} prints it. */
  public String sql() {
    return sql;
  }

  /**
   * The canonical form of a column that is not {@link #TEXTS}, null for SQL null. Decimals without
   * exponent and trailing zeros, dates ISO, timestamps in UTC with {@code Z} and as many digits of
   * a second as needed (0, 3 or 6).
   */
  public @Nullable String canonical(ResultSet row, int index) throws SQLException {
    return switch (this) {
      case NUMERIC -> plain(row.getBigDecimal(index));
      case BOOLEAN -> {
        boolean value = row.getBoolean(index);
        yield row.wasNull() ? null : Boolean.toString(value);
      }
      case TIMESTAMP -> {
        OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
        yield time == null ? null : DateTimeFormatter.ISO_INSTANT.format(time.toInstant());
      }
      case TEXTS -> throw new IllegalStateException("several texts have no single canonical form");
      default -> row.getString(index);
    };
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The elements of a {@link #TEXTS} column; none for SQL null. */
  public static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
