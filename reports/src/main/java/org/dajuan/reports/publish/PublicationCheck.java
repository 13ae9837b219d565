package org.dajuan.reports.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.records.database.DatabaseException;

/**
 * Whether the kept files are those that the ledger's entries commit to; a part of verifying a data
 * folder. Two statements; PostgreSQL computes the digests.
 */
public final class PublicationCheck {

  private static final String DIGESTS =
      "select seq, format, encode(sha256(body), 'hex') from rep.file";
  private static final String ENTRIES =
      "select seq, content from ledger.entry"
          + " where kind = 'publish' and content is not null order by seq";

  private PublicationCheck() {}

  /**
   * Names every published file that was altered or removed. Entries whose content is not that of a
   * publication are passed over: verifying the ledger names them.
   */
  public static Findings check(DataSource database) {
    Findings findings = new Findings();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      Map<String, String> kept = new HashMap<>();
      try (ResultSet row = statement.executeQuery(DIGESTS)) {
        while (row.next()) {
          kept.put(row.getLong(1) + "." + row.getString(2), row.getString(3));
        }
      }
      try (ResultSet row = statement.executeQuery(ENTRIES)) {
        while (row.next()) {
          compare(row.getLong(1), row.getString(2), kept, findings);
        }
      }
    } catch (SQLException failed) {
      throw DatabaseException.refused("", failed);
    }
    return findings;
  }

  private static void compare(
      long sequence, String content, Map<String, String> kept, Findings findings) {
    PublicationContent published;
    try {
      published = PublicationContent.parse(content);
    } catch (LedgerFormatException named) {
      return;
    }
    new TreeMap<>(published.digests())
        .forEach(
            (format, digest) -> {
              String found = kept.get(sequence + "." + format);
              if (!digest.equals(found)) {
                findings.add(finding(sequence, format, found == null));
              }
            });
  }

  private static Finding finding(long sequence, String format, boolean missing) {
    PublicationFaults fault =
        missing ? PublicationFaults.PUBLICATION_MISSING : PublicationFaults.PUBLICATION_ALTERED;
    return fault.at(
        new Place.InField("publication", Long.toString(sequence), format),
        "seq",
        sequence,
        "format",
        format);
  }
}
