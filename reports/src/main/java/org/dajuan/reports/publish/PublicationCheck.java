package org.dajuan.reports.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;

/**
 * Whether the kept files are those that the ledger's entries commit to; a part of verifying a data
 * folder. One statement, in which PostgreSQL computes the digests.
 */
public final class PublicationCheck {

  private static final String ALTERED =
      """
      select e.seq, d.key as digest_of, f.format
      from ledger.entry e
      cross join lateral json_each_text(e.content::json) d
      left join rep.file f on f.seq = e.seq and 'sha256.' || f.format = d.key
      where e.kind = 'publish' and e.content is not null and d.key like 'sha256.%'
        and (f.body is null or encode(sha256(convert_to(f.body, 'UTF8')), 'hex') <> d.value)
      order by e.seq, d.key""";

  private PublicationCheck() {}

  /** Names every published file that was altered or removed. */
  public static Findings check(DataSource database) {
    Findings findings = new Findings();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALTERED)) {
      while (row.next()) {
        long sequence = row.getLong("seq");
        String format = row.getString("digest_of").substring("sha256.".length());
        findings.add(finding(sequence, format, row.getString("format") == null));
      }
    } catch (SQLException failed) {
      throw new PublicationException("Publications cannot be checked", failed);
    }
    return findings;
  }

  private static Finding finding(long sequence, String format, boolean missing) {
    return new Finding(
        missing ? "publication_missing" : "publication_altered",
        Severity.ERROR,
        new Place.InField("publication", Long.toString(sequence), format),
        Map.of("seq", Long.toString(sequence), "format", format),
        new Localized(
            "账本第 " + sequence + " 号发布的 " + format + " 文件" + (missing ? "不见了" : "被改动"),
            "The "
                + format
                + " file published by entry "
                + sequence
                + (missing ? " is missing." : " was altered.")),
        new Localized("从备份恢复", "Restore it from a backup."));
  }
}
