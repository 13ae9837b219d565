package org.dajuan.reports.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.log.LogFiles;
import org.dajuan.records.log.Proofs;
import org.dajuan.reports.render.Format;

/** Reads what was published. Thread-safe; each answer is one statement. */
public final class Publications {

  private static final String SELECT =
      """
      select p.seq, p.published_at, p.actor, e.content
      from rep.publication p join ledger.entry e on e.seq = p.seq
      """;

  private final DataSource database;
  private final Proofs proofs;
  private final LogFiles log;

  public Publications(Database database, Proofs proofs, LogFiles log) {
    this.database = database.engine();
    this.proofs = proofs;
    this.log = log;
  }

  /** The newest publications first, at most {@code limit}. */
  public List<Publication> list(int limit) {
    return ask(SELECT + "where e.content is not null order by p.seq desc limit ?", limit);
  }

  /** The publication with this sequence. */
  public Optional<Publication> find(long sequence) {
    return ask(SELECT + "where e.content is not null and p.seq = ?", sequence).stream().findFirst();
  }

  /** The newest publication of a report for a region and a period. */
  public Optional<Publication> findNewest(String report, String region, Period period) {
    return ask(
            SELECT
                + "where e.content is not null and p.report = ? and p.region_code = ?"
                + " and p.period = ? order by p.seq desc limit 1",
            report,
            region,
            period.toString())
        .stream()
        .findFirst();
  }

  /**
   * The published file with its proof, made from the newest checkpoint.
   *
   * @throws PublicationException if there is no such file, or its content was erased
   */
  public byte[] file(long sequence, Format format) {
    byte[] body = body(sequence, format);
    Proofs.Stored stored = proofs.entry(sequence);
    byte[] salt = stored.salt();
    String content = stored.content();
    if (salt == null || content == null) {
      throw new PublicationException(
          "The content of publication " + sequence + " was erased; there is no proof of it.");
    }
    VerifierKey key =
        log.findVerifierKey()
            .orElseThrow(() -> new PublicationException("The ledger has no public key yet."));
    Seal seal = Seal.of(stored.entry().leafText(), salt, content, proofs.inclusion(sequence), key);
    return format.sealPlace().fill(body, seal.format());
  }

  private byte[] body(long sequence, Format format) {
    String query = "select body from rep.file where seq = ? and format = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setLong(1, sequence);
      select.setString(2, format.code());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new PublicationException(
              "Entry " + sequence + " published no " + format.code() + " file.");
        }
        return row.getBytes(1);
      }
    } catch (SQLException failed) {
      throw DatabaseException.refused(query, failed);
    }
  }

  private List<Publication> ask(String query, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      List<Publication> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Publication(
                  row.getLong("seq"),
                  row.getObject("published_at", OffsetDateTime.class).toInstant(),
                  row.getString("actor"),
                  PublicationContent.parse(row.getString("content"))));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw DatabaseException.refused(query, failed);
    }
  }
}
