package org.dajuan.reports.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dajuan.ledger.Hash;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Viewer;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.NewEntry;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.Formats;
import org.dajuan.reports.render.Imprint;

/**
 * Publishes drafts: all formats are written, an entry that commits to the facts and to each file is
 * appended in the same transaction that keeps the files, then the ledger's checkpoint is signed.
 */
public final class Publisher {

  private final Database database;
  private final LogPublisher log;
  private final InstantSource clock;

  public Publisher(Database database, LogPublisher log, InstantSource clock) {
    this.database = database;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Publishes a draft.
   *
   * @param person who publishes it, printed in the document
   * @throws PublicationException if the draft has errors; nothing is published then
   */
  public Publication publish(Draft draft, Person person) {
    String actor = person.name();
    if (!draft.isPublishable()) {
      throw new PublicationException(
          "The report cannot be published: "
              + draft.findings().errorCount()
              + " errors are to be mended first.");
    }
    Instant time = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Imprint imprint = new Imprint(time, actor, log.origin());
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, String> digests = new LinkedHashMap<>();
    for (Format format : Formats.list()) {
      byte[] body = format.published(draft.document(), imprint);
      files.put(format.code(), body);
      digests.put(format.code(), Hash.sha256(body).hex());
    }
    PublicationContent content = PublicationContent.of(draft.document(), digests);
    long sequence =
        database
            .as(Viewer.unbound(actor))
            .change(
                connection -> {
                  long next =
                      EntryLog.append(
                          connection,
                          new NewEntry(
                              time,
                              actor,
                              PublicationContent.KIND,
                              "",
                              UUID.randomUUID(),
                              1,
                              content.canonical()));
                  keep(connection, new Publication(next, time, actor, content), files);
                  return next;
                });
    log.publishThrough(sequence);
    return new Publication(sequence, time, actor, content);
  }

  private static void keep(
      Connection connection, Publication publication, Map<String, byte[]> files)
      throws SQLException {
    PublicationContent content = publication.content();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into rep.publication
              (seq, report, region_code, period, language, title, actor, published_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
      insert.setLong(1, publication.sequence());
      insert.setString(2, content.report());
      insert.setString(3, content.region());
      insert.setString(4, content.period().toString());
      insert.setString(5, content.language());
      insert.setString(6, content.title());
      insert.setString(7, publication.actor());
      insert.setObject(8, publication.time().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into rep.file (seq, format, body) values (?, ?, ?)")) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        insert.setLong(1, publication.sequence());
        insert.setString(2, file.getKey());
        insert.setBytes(3, file.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
