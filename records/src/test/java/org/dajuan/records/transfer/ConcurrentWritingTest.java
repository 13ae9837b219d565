package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.database.Viewer;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: many write at once; the ledger has no gap, a key is taken once, nothing is deleted. */
class ConcurrentWritingTest {
  private static final int WRITERS = 8;
  private static final int ROUNDS = 10;

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private final Person clerk = Person.administrator("clerk");
  private SampleDatabase database;

  @BeforeEach
  void open() {
    database = new SampleDatabase(catalog);
  }

  @Test
  void sequencesHaveNoGapAndEveryRowItsEntry() throws Exception {
    RecordWriter writer = new RecordWriter(catalog, database.database(), InstantSource.system());
    List<Callable<Long>> tasks = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int number = i;
      tasks.add(() -> write(writer, number));
    }
    tasks.add(this::importFile);
    long applied = 0;
    for (Future<Long> each : runAll(tasks)) {
      applied += each.get();
    }
    assertThat(applied).isEqualTo(ROUNDS + 100);
    assertThat(
            database.query(
                "SELECT count(*), min(seq), max(seq), (SELECT next FROM ledger.head) FROM ledger.entry"))
        .containsExactly((ROUNDS + 100) + "|0|" + (ROUNDS + 99) + "|" + (ROUNDS + 100));
    assertThat(
            database.query(
                "SELECT count(*) FROM reg.village_works r JOIN ledger.entry e ON e.seq = r.seq AND e.record_id = r.id AND e.version = r.version"))
        .containsExactly(Integer.toString(ROUNDS + 100));
  }

  /** All writers try the same keys; each key is given to one of them. */
  private long write(RecordWriter writer, int number) {
    long applied = 0;
    for (int round = 0; round < ROUNDS; round++) {
      ChangeResult result =
          writer.apply(
              new Change.Create(
                  "village_works",
                  null,
                  Map.of("village", "东村", "kind", "lane", "year", Integer.toString(1900 + round))),
              clerk,
              "writer " + number);
      if (result instanceof ChangeResult.Applied) {
        applied++;
      } else {
        assertThat(((ChangeResult.Refused) result).findings().totals())
            .containsOnlyKeys("duplicate_key");
      }
    }
    return applied;
  }

  private long importFile() throws IOException {
    StringBuilder text = new StringBuilder("village,kind,year\n");
    for (int i = 0; i < 100; i++) {
      text.append("西村,lane,").append(1900 + i).append('\n');
    }
    Path file = Files.writeString(folder.resolve("works.csv"), text);
    return new RecordImporter(catalog, database.database(), InstantSource.system())
        .run(
            ImportRequest.of("village_works", file, Person.administrator("clerk")),
            ImportProgress.silent())
        .created();
  }

  /**
   * Editors change records in the order in which they come, an import updates all of them at once;
   * whoever is second gets an answer, never an error of the database.
   */
  @Test
  void importThatUpdatesBesideEditorsNeverDeadlocks() throws Exception {
    importFile();
    List<String> ids = database.query("SELECT id FROM reg.village_works ORDER BY random()");
    RecordWriter writer = new RecordWriter(catalog, database.database(), InstantSource.system());
    List<Callable<Long>> tasks = new ArrayList<>();
    for (int editor = 0; editor < WRITERS; editor++) {
      List<String> own = ids.subList(editor * 12, editor * 12 + 12);
      String note = "note of " + editor;
      tasks.add(() -> edit(writer, own, note));
    }
    for (int round = 0; round < 4; round++) {
      String cost = Integer.toString(round + 1);
      tasks.add(() -> updateAll(cost));
    }
    long edits = 0;
    for (Future<Long> each : runAll(tasks)) {
      edits += each.get();
    }
    assertThat(edits).isPositive();
    assertThat(
            database.query(
                "SELECT count(*) FROM reg.village_works r JOIN ledger.entry e ON e.seq = r.seq AND e.record_id = r.id AND e.version = r.version"))
        .containsExactly("100");
    assertThat(
            database.query(
                "SELECT max(seq) + 1 = (SELECT next FROM ledger.head) FROM ledger.entry"))
        .containsExactly("t");
  }

  private static long edit(RecordWriter writer, List<String> ids, String note) {
    long applied = 0;
    for (String id : ids) {
      ChangeResult result = null;
      for (int version = 1; !(result instanceof ChangeResult.Applied); ) {
        result =
            writer.apply(
                new Change.Update(
                    "village_works", UUID.fromString(id), version, Map.of("note", note)),
                Person.administrator("editor"),
                "test");
        if (result instanceof ChangeResult.Conflict conflict) {
          version = conflict.version();
        }
      }
      applied++;
    }
    return applied;
  }

  /** Returns 0: an import that meets a changed record says so and writes nothing. */
  private long updateAll(String cost) throws IOException {
    StringBuilder text = new StringBuilder("village,kind,year,cost\n");
    for (int i = 0; i < 100; i++) {
      text.append("西村,lane,").append(1900 + i).append(',').append(cost).append('\n');
    }
    Path file = Files.writeString(folder.resolve("update" + cost + ".csv"), text);
    ImportOutcome outcome =
        new RecordImporter(catalog, database.database(), InstantSource.system())
            .run(
                ImportRequest.of("village_works", file, Person.administrator("clerk"))
                    .withUpdate(true),
                ImportProgress.silent());
    if (outcome.updated() == 0) {
      assertThat(outcome.findings().totals()).containsKey("changed_meanwhile");
    }
    return 0;
  }

  private static List<Future<Long>> runAll(List<Callable<Long>> tasks) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
    try {
      return pool.invokeAll(tasks);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void applicationMayNeitherDeleteRecordsNorRewriteEntries() {
    for (String statement :
        List.of(
            "DELETE FROM reg.village_works",
            "TRUNCATE reg.village_works",
            "DELETE FROM ledger.entry",
            "UPDATE ledger.entry SET actor = 'nobody'",
            "DROP TABLE reg.village_works",
            "UPDATE sys.region SET name = 'x'")) {
      assertThatThrownBy(() -> asApplication(statement))
          .as(statement)
          .isInstanceOf(DatabaseException.class)
          .extracting(e -> ((DatabaseException) e).sqlState())
          .isEqualTo("42501");
    }
  }

  private void asApplication(String sql) {
    database
        .database()
        .as(Viewer.unbound("test"))
        .change(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
              }
            });
  }
}
