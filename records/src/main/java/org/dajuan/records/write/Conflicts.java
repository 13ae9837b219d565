package org.dajuan.records.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Mask;
import org.dajuan.records.access.Sight;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.schema.RegisterTable;
import org.jspecify.annotations.Nullable;

/** Says how a change and the record as it now stands differ. */
final class Conflicts {

  private Conflicts() {}

  /** An entry of the record's history; its content is null once it was erased. */
  private record Version(String actor, Instant time, @Nullable String content) {}

  /**
   * Describes a conflict.
   *
   * @param yours the current record with the values of the change put in
   */
  static ChangeResult.Conflict describe(
      Connection connection, CurrentRecord current, RecordDraft yours, int seenVersion, Sight sight)
      throws SQLException {
    Version seen = version(connection, current.id(), seenVersion);
    Version now = version(connection, current.id(), current.version());
    RecordDraft before =
        seen.content == null
            ? new RecordDraft(yours.table())
            : RecordDraft.of(yours.table(), CanonicalContent.parse(seen.content));
    RecordDraft theirs = RecordDraft.of(yours.table(), current.content());
    List<ChangeResult.FieldConflict> fields = new ArrayList<>();
    List<RegisterTable.Column> columns = yours.table().fieldColumns();
    for (int i = 0; i < columns.size(); i++) {
      if (!yours.texts(i).equals(theirs.texts(i))) {
        boolean clear = sight.isClear(yours.table().register().fields().get(i), current.region());
        fields.add(
            new ChangeResult.FieldConflict(
                columns.get(i).name(),
                clear ? String.join("、", before.texts(i)) : Mask.WHOLE,
                clear ? String.join("、", theirs.texts(i)) : Mask.WHOLE,
                String.join("、", yours.texts(i))));
      }
    }
    return new ChangeResult.Conflict(current.id(), current.version(), now.actor, now.time, fields);
  }

  private static Version version(Connection connection, UUID id, int version) throws SQLException {
    String sql =
        "SELECT actor, time, content FROM ledger.entry WHERE record_id = ? AND version = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      select.setInt(2, version);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new Version(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3))
            : new Version("", Instant.EPOCH, null);
      }
    }
  }
}
