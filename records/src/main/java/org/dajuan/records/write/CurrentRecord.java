package org.dajuan.records.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.register.State;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;

/**
 * A record as it stands, locked until the transaction ends.
 *
 * @param content canonical content without the keys of the change
 */
record CurrentRecord(UUID id, String state, int version, long sequence, CanonicalContent content) {

  static Optional<CurrentRecord> lock(Connection connection, RegisterTable table, UUID id)
      throws SQLException {
    String sql =
        "SELECT "
            + table.selectList("")
            + " FROM "
            + table.sqlName()
            + " WHERE id = ? FOR NO KEY UPDATE";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new CurrentRecord(
                id,
                row.getString(RegisterTable.STATE),
                row.getInt(RegisterTable.VERSION),
                row.getLong(RegisterTable.SEQ),
                RecordContent.fromRow(table, row)));
      }
    }
  }

  /** Whether there is such a record in sight. */
  static boolean isSeen(Connection connection, RegisterTable table, UUID id) throws SQLException {
    String sql = "SELECT FROM " + table.sqlName() + " WHERE id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  String region() {
    return content.findText(RecordContent.REGION).orElse("");
  }

  boolean isVoided() {
    return state.equals(State.VOIDED);
  }
}
