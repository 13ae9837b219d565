package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far figures have come, and how far the ledger has.
 *
 * @param lastSeq last ledger entry that the figures know, -1 for none, null when they were never
 *     computed
 * @param asOf day for which expected returns were counted
 * @param newestSeq last entry of the ledger before which none is still to be written, -1 for none
 */
record Progress(
    @Nullable Long lastSeq,
    @Nullable String catalogDigest,
    @Nullable LocalDate asOf,
    long newestSeq) {

  static Progress read(Connection connection) throws SQLException {
    String sql =
        """
        select p.last_seq, p.catalog_digest, p.as_of, n.newest
        from (select coalesce(max(seq), -1) as newest from ledger.entry
              where seq < (select ledger.settled())) n
        left join fig.progress p on true""";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      Date asOf = row.getDate("as_of");
      long last = row.getLong("last_seq");
      return new Progress(
          row.wasNull() ? null : last,
          row.getString("catalog_digest"),
          asOf == null ? null : asOf.toLocalDate(),
          row.getLong("newest"));
    }
  }

  static void write(Connection connection, long lastSeq, String catalogDigest, LocalDate asOf)
      throws SQLException {
    String sql =
        """
        insert into fig.progress (last_seq, catalog_digest, as_of) values (?, ?, ?)
        on conflict (only_one) do update set last_seq = excluded.last_seq,
          catalog_digest = excluded.catalog_digest, as_of = excluded.as_of""";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, lastSeq);
      statement.setString(2, catalogDigest);
      statement.setDate(3, Date.valueOf(asOf));
      statement.executeUpdate();
    }
  }

  /** Whether everything must be computed: never done, another catalog, or a ledger cut short. */
  boolean needsAll(String digest) {
    return lastSeq == null || !digest.equals(catalogDigest) || lastSeq > newestSeq;
  }

  /** Whether there is nothing to do. */
  boolean isCurrent(String digest, LocalDate today) {
    return !needsAll(digest) && lastSeq != null && lastSeq == newestSeq && today.equals(asOf);
  }
}
