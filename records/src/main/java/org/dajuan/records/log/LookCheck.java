package org.dajuan.records.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.ledger.LedgerFormatException;

/**
 * The log of what was looked at: every row against the digest that it and its forerunner give, and
 * the digests to which entries of kind {@code looks} commit against the rows.
 */
final class LookCheck {
  private static final String ROWS =
      """
      SELECT number, digest,
             sys.look_digest(coalesce(lag(digest) OVER (ORDER BY number), '\\x'::bytea),
                             number, time, actor, page, subject),
             number - row_number() OVER (ORDER BY number) + 1
      FROM sys.look ORDER BY number
      """;
  private static final String COMMITTED =
      "SELECT seq, content FROM ledger.entry WHERE kind = 'looks' AND content IS NOT NULL ORDER BY seq";

  private final LogFindings findings;

  LookCheck(LogFindings findings) {
    this.findings = findings;
  }

  void run(Connection snapshot) throws SQLException {
    Map<Long, String> committed = committed(snapshot);
    try (Statement statement = snapshot.createStatement()) {
      statement.setFetchSize(2_000);
      try (ResultSet row = statement.executeQuery(ROWS)) {
        while (row.next()) {
          long number = row.getLong(1);
          String digest = HexFormat.of().formatHex(row.getBytes(2));
          boolean sound =
              row.getLong(4) == 0 && digest.equals(HexFormat.of().formatHex(row.getBytes(3)));
          String promised = committed.remove(number);
          if (!sound || (promised != null && !promised.equals(digest))) {
            findings.lookChanged(number);
            return;
          }
        }
      }
    }
    committed.keySet().stream().findFirst().ifPresent(findings::lookChanged);
  }

  /** By number of the last row that each entry commits to. */
  private static Map<Long, String> committed(Connection snapshot) throws SQLException {
    Map<Long, String> committed = new TreeMap<>();
    try (Statement statement = snapshot.createStatement();
        ResultSet row = statement.executeQuery(COMMITTED)) {
      while (row.next()) {
        try {
          CanonicalContent content = CanonicalContent.parse(row.getString(2));
          committed.put(
              Long.parseLong(content.findText("count").orElse("0")) - 1,
              content.findText("digest").orElse(""));
        } catch (LedgerFormatException | NumberFormatException unreadable) {
          // Its content is not what the entry commits to, which is told as such.
          continue;
        }
      }
    }
    return committed;
  }
}
