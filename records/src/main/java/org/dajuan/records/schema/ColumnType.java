package org.dajuan.records.schema;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
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

  private static final Map<Class<? extends FieldType>, ColumnType> OF_FIELDS =
      Map.ofEntries(
          entry(FieldType.Text.class, TEXT),
          entry(FieldType.LongText.class, TEXT),
          entry(FieldType.IntegerNumber.class, INTEGER),
          entry(FieldType.DecimalNumber.class, NUMERIC),
          entry(FieldType.Quantity.class, NUMERIC),
          entry(FieldType.Money.class, NUMERIC),
          entry(FieldType.Percent.class, NUMERIC),
          entry(FieldType.YearNumber.class, INTEGER),
          entry(FieldType.Month.class, TEXT),
          entry(FieldType.PeriodText.class, TEXT),
          entry(FieldType.Date.class, DATE),
          entry(FieldType.Timestamp.class, TIMESTAMP),
          entry(FieldType.Bool.class, BOOLEAN),
          entry(FieldType.CodeOf.class, TEXT),
          entry(FieldType.CodesOf.class, TEXTS),
          entry(FieldType.RegionOf.class, TEXT),
          entry(FieldType.OrgOf.class, TEXT),
          entry(FieldType.OrgName.class, TEXT),
          entry(FieldType.RecordOf.class, UUID),
          entry(FieldType.PersonName.class, TEXT),
          entry(FieldType.IdNumber.class, TEXT),
          entry(FieldType.Phone.class, TEXT),
          entry(FieldType.BankAccount.class, TEXT),
          entry(FieldType.GeoPoint.class, TEXT),
          entry(FieldType.Attachment.class, TEXT),
          entry(FieldType.Url.class, TEXT));

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  public static ColumnType of(FieldType type) {
    ColumnType column = OF_FIELDS.get(type.getClass());
    if (column == null) {
      throw new IllegalStateException("no column type for field type " + type);
    }
    return column;
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
