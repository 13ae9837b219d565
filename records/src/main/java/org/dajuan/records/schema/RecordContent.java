package org.dajuan.records.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dajuan.ledger.CanonicalContent;
import org.jspecify.annotations.Nullable;

/**
 * A typed row of a register as canonical content (see the architecture page): field names and {@code
 * @region}, {@code @org}, {@code @state}; empty fields are left out, and so are computed ones, which
 * follow from other records.
 */
public final class RecordContent {
  public static final String REGION = "@region";
  public static final String ORG = "@org";
  public static final String STATE = "@state";

  /**
   * Where a change came from: form, workbook row, API. Belongs to the change, not to the record.
   */
  public static final String SOURCE = "@source";

  public static final String REASON = "@reason";
  public static final String TRANSITION = "@transition";

  /** The keys that belong to the change; verification of rows leaves them out. */
  public static final List<String> OF_CHANGE = List.of(REASON, SOURCE, TRANSITION);

  private RecordContent() {}

  /**
   * The content of the current row.
   *
   * @param row a result that selects {@link RegisterTable#selectList}, first column first
   */
  public static CanonicalContent fromRow(RegisterTable table, ResultSet row) throws SQLException {
    CanonicalContent.Builder content = CanonicalContent.builder();
    int index = 0;
    for (RegisterTable.Column column : table.columns()) {
      index++;
      String key = column.field() != null ? column.name() : systemKey(column.name());
      if (key == null || (column.field() != null && column.field().isComputed())) {
        continue;
      }
      if (column.type() == ColumnType.TEXTS) {
        content.put(key, ColumnType.texts(row.getArray(index)));
      } else {
        String value = column.type().canonical(row, index);
        content.put(key, value == null ? "" : value);
      }
    }
    return content.build();
  }

  /** The content key of a system column, null for those that are not content. */
  private static @Nullable String systemKey(String column) {
    return switch (column) {
      case RegisterTable.REGION -> REGION;
      case RegisterTable.ORG -> ORG;
      case RegisterTable.STATE -> STATE;
      default -> null;
    };
  }
}
