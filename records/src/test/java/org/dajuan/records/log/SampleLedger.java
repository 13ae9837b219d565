package org.dajuan.records.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;

/** A database with records, a data folder with its published ledger, and short words for both. */
public final class SampleLedger implements AutoCloseable {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2023-11-02T08:30:00.123456Z"));
  private static final List<String> VILLAGES = List.of("东村", "西村");

  public final Catalog catalog = TestPack.resource("packs/works").load();
  public final SampleDatabase database = new SampleDatabase(catalog);
  public final DataFolder folder;
  final LogPublisher publisher;
  public final List<UUID> records = new ArrayList<>();
  private final RecordWriter writer = new RecordWriter(catalog, database.database(), CLOCK);

  public SampleLedger(Path root) {
    this.folder = new DataFolder(root);
    this.publisher = publisher(CLOCK);
  }

  LogPublisher publisher(InstantSource clock) {
    return new LogPublisher(database.database(), folder, "dajuan.example/140429", clock);
  }

  /** Enters records, each of another village, kind and year. */
  public SampleLedger enter(int count) {
    for (int i = 0; i < count; i++) {
      int next = records.size();
      Map<String, String> values =
          Map.of(
              "village",
              VILLAGES.get(next % VILLAGES.size()),
              "kind",
              "lane",
              "year",
              "" + (1900 + next / VILLAGES.size()),
              "note",
              "第" + next + "条");
      records.add(applied(new Change.Create("village_works", null, values)).id());
    }
    return this;
  }

  /** Enters records by SQL as an import does, in no time. */
  SampleLedger enterMany(int count) {
    database.execute(
        """
        WITH taken AS (UPDATE ledger.head SET next = next + %1$d RETURNING next - %1$d AS first),
        made AS (
          SELECT first + i AS seq, 3000 + i AS year, sha256(i::text::bytea) AS salt,
            ('018bb1c4-6f00-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid AS id,
            '{"@region":"140429100201","@source":"a.csv row ' || i || '","@state":"planned",'
              || '"kind":"lane","village":"140429100201","year":"' || 3000 + i || '"}' AS content
          FROM taken, generate_series(0, %1$d - 1) i),
        entered AS (
          INSERT INTO ledger.entry
          SELECT seq, '2023-11-02T08:30:00Z', 'clerk', 'import', 'village_works', id, 1,
            sha256(salt || convert_to(content, 'UTF8')), salt, content, '140429100201'
          FROM made)
        INSERT INTO reg.village_works (id, village, kind, year, region_code, state, version, seq,
                                       created_at, updated_at)
        SELECT id, '140429100201', 'lane', year, '140429100201', 'planned', 1, seq,
          '2023-11-02T08:30:00Z', '2023-11-02T08:30:00Z'
        FROM made
        """
            .formatted(count));
    return this;
  }

  public SampleLedger update(int record, int version, String note) {
    return change(record, version, "note", note);
  }

  public SampleLedger change(int record, int version, String field, String value) {
    applied(new Change.Update("village_works", records.get(record), version, Map.of(field, value)));
    return this;
  }

  private ChangeResult.Applied applied(Change change) {
    ChangeResult result =
        writer.apply(change, Person.administrator("clerk", Set.of("village-clerk")), "test");
    if (result instanceof ChangeResult.Applied applied) {
      return applied;
    }
    throw new IllegalStateException(
        result instanceof ChangeResult.Refused refused
            ? refused.findings().list().toString()
            : result.toString());
  }

  /** Publishes; the size of the checkpoint. */
  public long publish() {
    return Checkpoint.parse(publisher.publish().text()).size();
  }

  /** Changes the database as somebody with the owner's password could. */
  public SampleLedger tamper(String sql) {
    database.execute(sql);
    return this;
  }

  public LogVerification verify() {
    return new LogVerifier(database.database(), folder, catalog).verify();
  }

  /** The findings of a verification, each as code and place. */
  List<String> faults() {
    return verify().findings().list().stream().map(SampleLedger::line).toList();
  }

  /** The findings in whole sentences. */
  List<String> sentences() {
    return verify().findings().list().stream().map(f -> f.message().en()).toList();
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.place();
  }

  Path file(String name) {
    return folder.ledger().resolve(name);
  }

  /** Flips a bit of a public file. */
  void corrupt(String name, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name));
    bytes[at] ^= 1;
    Files.write(file(name), bytes);
  }

  @Override
  public void close() {
    database.close();
  }
}
