package org.dajuan.records.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.jspecify.annotations.Nullable;

/** How an {@link Entry} stands in {@code ledger.entry}. */
final class EntryRow {

  /** The columns that make an entry's leaf, to be followed by others if need be. */
  static final String COLUMNS =
      "seq, time, actor, kind, register, record_id::text, version, commitment";

  static final int SALT = 9;
  static final int CONTENT = 10;

  /** {@link #COLUMNS} with salt and content. */
  static final String ALL_COLUMNS = COLUMNS + ", salt, content";

  private EntryRow() {}

  /** The entry of the current row, which selects {@link #COLUMNS} first. */
  static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        row.getString(4),
        orNone(row.getString(5)),
        orNone(row.getString(6)),
        row.getInt(7),
        Hash.of(row.getBytes(8)));
  }

  private static String orNone(@Nullable String text) {
    return text == null ? Entry.NONE : text;
  }
}
