package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: an import of many rows does not hold up those who edit single records meanwhile. */
class ImportBesideEditorsTest {

  private static final int ROWS = Integer.getInteger("dajuan.test.rows", 100_000);
  private static final int EDITORS = 20;
  private static final Person CLERK = Person.administrator("clerk");

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final RecordWriter writer =
      new RecordWriter(catalog, database.database(), InstantSource.system());

  @Test
  void editsAreSoonDone() throws Exception {
    List<UUID> records = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      records.add(create(1900 + i));
    }
    Path file = file();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(EDITORS);
    List<Future<List<Duration>>> editors = new ArrayList<>();
    for (UUID each : records) {
      editors.add(pool.submit(() -> edit(each, over)));
    }
    ImportOutcome outcome =
        new RecordImporter(catalog, database.database(), InstantSource.system())
            .run(ImportRequest.of("project", file, CLERK), ImportProgress.silent());
    over.set(true);
    List<Duration> edits = new ArrayList<>();
    for (Future<List<Duration>> each : editors) {
      edits.addAll(each.get());
    }
    pool.shutdown();
    assertThat(outcome.created()).as("%s", outcome.findings().list()).isEqualTo(ROWS);
    Collections.sort(edits);
    assertThat(edits).as("edits during the import").hasSizeGreaterThan(10 * EDITORS);
    assertThat(at(edits, 0.95)).as("95th percentile of edits, ms").isLessThan(500);
    assertThat(
            database.query(
                "SELECT count(*) = max(seq) + 1 AND max(seq) + 1 = (SELECT next FROM ledger.head) FROM ledger.entry"))
        .containsExactly("t");
  }

  private static long at(List<Duration> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size())).toMillis();
  }

  private UUID create(int year) {
    ChangeResult made =
        writer.apply(
            new Change.Create(
                "village_works",
                null,
                Map.of("village", "东村", "kind", "lane", "year", Integer.toString(year))),
            CLERK,
            "test");
    return ((ChangeResult.Applied) made).id();
  }

  private Path file() throws IOException {
    Path file = folder.resolve("projects.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("code,county,name\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("P" + i + ",140429,第" + i + "号村内道路硬化及配套排水工程项目\n");
      }
    }
    return file;
  }

  private List<Duration> edit(UUID record, AtomicBoolean over) {
    List<Duration> times = new ArrayList<>();
    for (int version = 1; !over.get(); version++) {
      long begun = System.nanoTime();
      ChangeResult result =
          writer.apply(
              new Change.Update("village_works", record, version, Map.of("note", "第" + version)),
              CLERK,
              "test");
      times.add(Duration.ofNanos(System.nanoTime() - begun));
      assertThat(result).isInstanceOf(ChangeResult.Applied.class);
    }
    return times;
  }
}
