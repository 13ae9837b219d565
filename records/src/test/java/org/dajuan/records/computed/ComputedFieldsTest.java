package org.dajuan.records.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.records.transfer.RecordImporter;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: a computed field says what the other records say, after every way of writing them, and
 * nobody can enter it.
 */
class ComputedFieldsTest {

  private static final int ROWS = Integer.getInteger("dajuan.test.rows", 100_000);
  private static final Person CLERK = Person.administrator("clerk");
  private static final String STREAM = "streams/rural-works.yaml";
  private static final String NAME = "      name:   {type: text, title: {zh: 项目名称, en: name}}\n";
  private static final String OFFICE =
      "      office:      {type: org, title: {zh: 主管单位, en: office}}\n";

  private static final TestPack PLAIN = TestPack.resource("packs/works");
  private static final TestPack PACK =
      PLAIN
          .replace(
              STREAM,
              NAME,
              NAME
                  + """
                  spent: {type: money, unit: 万元, title: 已用, computed: {sum: cost, of: village_works, by: project}}
                  lanes: {type: integer, title: 巷道, computed: {count: village_works, by: project, where: kind = 'lane'}}
                  ended: {type: date, title: 最后验收, computed: {most: accepted_on, of: village_works, by: project}}
                  told:  {type: long-text, title: 最近备注, computed: {last: note, of: village_works, by: project, on: year}}
                  """
                      .indent(6))
          .replace(
              STREAM,
              OFFICE,
              OFFICE
                  + """
                  project_name:  {type: text, title: 项目名, computed: {lookup: project.name}}
                  project_spent: {type: money, title: 项目已用, computed: {lookup: project.spent}}
                  """
                      .indent(6))
          .replace(
              STREAM,
              "    rules:\n",
              """
                  rules:
                    - {rule: no_stopped_project, check: project_name <> '停', message: {zh: 停, en: stopped}}
              """);

  @TempDir Path folder;
  private final Catalog catalog = PACK.load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final RecordWriter writer =
      new RecordWriter(catalog, database.database(), InstantSource.system());

  @Test
  void followsEverySingleChange() {
    UUID road = project("P1", "路");
    UUID well = project("P2", "井");
    assertThat(projects()).containsExactly("P1|null|0|null|null", "P2|null|0|null|null");
    UUID first = works("东村", "2022", Map.of("project", "P1", "cost", "3", "note", "旧"));
    works(
        "西村",
        "2023",
        Map.of("project", "P1", "cost", "4.5", "note", "新", "accepted_on", "2023-09-01"));
    assertThat(projects()).containsExactly("P1|75000|2|2023-09-01|新", "P2|null|0|null|null");
    assertThat(looked()).containsExactly("路|75000", "路|75000");

    apply(new Change.Update("village_works", first, 1, Map.of("project", "P2")));
    assertThat(projects()).containsExactly("P1|45000|1|2023-09-01|新", "P2|30000|1|null|旧");
    assertThat(looked()).containsExactly("井|30000", "路|45000");

    apply(new Change.Update("project", well, 1, Map.of("name", "水井")));
    assertThat(looked()).containsExactly("水井|30000", "路|45000");

    apply(new Change.VoidRecord("village_works", first, 2, "重复"));
    assertThat(projects()).containsExactly("P1|45000|1|2023-09-01|新", "P2|null|0|null|null");
    apply(new Change.Update("project", road, 1, Map.of("name", "大路")));
    assertThat(database.query("SELECT version, spent FROM reg.project WHERE code = 'P1'"))
        .containsExactly("2|45000");
    assertRight();
  }

  @Test
  void cannotBeEntered() {
    project("P1", "路");
    ChangeResult refused =
        writer.apply(
            new Change.Create(
                "project", null, Map.of("code", "P3", "county", "140429", "spent", "5")),
            CLERK,
            "test");
    assertThat(((ChangeResult.Refused) refused).findings().list())
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("computed_field project.spent");
    ImportOutcome imported = load("project", "code,county,name,已用\nP4,140429,井,5\n");
    assertThat(imported.created()).isZero();
    assertThat(imported.findings().list())
        .extracting(finding -> finding.code())
        .contains("computed_column");
  }

  @Test
  void rulesReadItHoweverARecordComes() {
    project("P1", "停");
    ChangeResult refused =
        writer.apply(
            new Change.Create(
                "village_works",
                null,
                Map.of("village", "东村", "kind", "lane", "year", "2023", "project", "P1")),
            CLERK,
            "test");
    assertThat(((ChangeResult.Refused) refused).findings().list())
        .extracting(finding -> finding.code())
        .containsExactly("no_stopped_project");
    ImportOutcome imported =
        load("village_works", "village,kind,year,project\n140429100201,lane,2023,P1\n");
    assertThat(imported.created()).isZero();
    assertThat(imported.findings().list())
        .extracting(finding -> finding.code())
        .contains("no_stopped_project");
  }

  @Test
  void theLedgerHoldsWhatWasEnteredOnly() {
    project("P1", "路");
    works("东村", "2022", Map.of("project", "P1", "cost", "3"));
    assertThat(database.query("SELECT content FROM ledger.entry"))
        .noneMatch(content -> content.contains("spent") || content.contains("lanes"));
    database.execute("UPDATE reg.project SET spent = 1");
    assertThat(verify())
        .singleElement()
        .asString()
        .startsWith("row_changed project[")
        .endsWith("].spent");
  }

  /** LAW: import, update by import and single changes leave what a computation afresh would. */
  @Test
  void anyOrderOfChangesLeavesWhatTheRecordsSay() {
    Random random = new Random(7);
    StringBuilder projects = new StringBuilder("code,county,name\n");
    for (int i = 0; i < 20; i++) {
      projects.append("P").append(i).append(",140429,名").append(i).append('\n');
    }
    load("project", projects.toString());
    Map<UUID, Integer> versions = new LinkedHashMap<>();
    for (int i = 0; i < 150; i++) {
      String project = random.nextInt(5) == 0 ? "" : "P" + random.nextInt(20);
      String cost = Integer.toString(random.nextInt(50));
      if (versions.size() < 40) {
        versions.put(works("东村", "" + (1900 + i), Map.of("project", project, "cost", cost)), 1);
        continue;
      }
      UUID one = List.copyOf(versions.keySet()).get(random.nextInt(versions.size()));
      int version = versions.get(one);
      if (random.nextInt(6) == 0) {
        apply(new Change.VoidRecord("village_works", one, version, "无"));
        versions.remove(one);
      } else {
        apply(
            new Change.Update(
                "village_works", one, version, Map.of("project", project, "cost", cost)));
        versions.put(one, version + 1);
      }
    }
    assertRight();
  }

  @Test
  void twoAtOnceLoseNothing() throws Exception {
    project("P1", "路");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<UUID>> made = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String year = Integer.toString(1950 + i);
      made.add(pool.submit(() -> works("东村", year, Map.of("project", "P1", "cost", "1"))));
    }
    for (Future<UUID> each : made) {
      each.get();
    }
    pool.shutdown();
    assertThat(database.query("SELECT spent, lanes FROM reg.project")).containsExactly("400000|40");
    assertRight();
  }

  @Test
  void aFieldThatWasEnteredBecomesComputed() {
    SampleDatabase older = new SampleDatabase(OLDER.load());
    RecordWriter old = new RecordWriter(OLDER.load(), older.database(), InstantSource.system());
    old.apply(
        new Change.Create(
            "project", null, Map.of("code", "P1", "county", "140429", "name", "路", "spent", "9")),
        CLERK,
        "test");
    old.apply(
        new Change.Create(
            "village_works",
            null,
            Map.of("village", "东村", "kind", "lane", "year", "2023", "project", "P1", "cost", "3")),
        CLERK,
        "test");
    assertThat(older.migrate(catalog).succeeded()).isTrue();
    assertThat(projects()).containsExactly("P1|30000|1|null|null");
    assertThat(looked()).containsExactly("路|30000");
    assertRight();
    assertThat(older.migrate(PACK.with("notes.txt", "two").load()).statements()).isEmpty();

    assertThat(older.migrate(OLDER.with("notes.txt", "back").load()).findings().list())
        .extracting(finding -> finding.code())
        .containsOnly("dropped_field");
  }

  private static final TestPack OLDER =
      PLAIN.replace(STREAM, NAME, NAME + "      spent: {type: money, unit: 万元, title: 已用}\n");

  @Test
  void manyPartsAreImportedInOnePiece() throws IOException {
    Catalog keyless = PACK.replace(STREAM, "    key: [village, kind, year]\n", "").load();
    new SampleDatabase(keyless);
    StringBuilder projects = new StringBuilder("code,county,name\n");
    for (int i = 0; i < 1000; i++) {
      projects.append("P").append(i).append(",140429,名").append(i).append('\n');
    }
    load("project", projects.toString());
    Path file = folder.resolve("many.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("village,kind,year,project,cost\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("140429100201,lane,2023,P" + i % 1000 + ",1\n");
      }
    }
    long begun = System.nanoTime();
    ImportOutcome outcome =
        new RecordImporter(keyless, database.database(), InstantSource.system())
            .run(ImportRequest.of("village_works", file, CLERK), ImportProgress.silent());
    long millis = (System.nanoTime() - begun) / 1_000_000;
    System.getLogger("measured").log(System.Logger.Level.INFO, "parts: {0} ms", millis);
    assertThat(outcome.created()).isEqualTo(ROWS);
    assertThat(database.query("SELECT sum(spent), sum(lanes) FROM reg.project"))
        .containsExactly(ROWS + "0000|" + ROWS);
    assertThat(database.query("SELECT count(*) FROM reg.village_works WHERE project_name IS NULL"))
        .containsExactly("0");
  }

  private void assertRight() {
    assertThat(verify()).isEmpty();
  }

  private List<String> verify() {
    return new LogVerifier(database.database(), new DataFolder(folder), catalog)
        .verify().findings().list().stream()
            .map(finding -> finding.code() + " " + finding.place())
            .toList();
  }

  private List<String> projects() {
    return database.query("SELECT code, spent, lanes, ended, told FROM reg.project ORDER BY code");
  }

  private List<String> looked() {
    return database.query(
        "SELECT project_name, project_spent FROM reg.village_works WHERE state <> 'voided' ORDER BY year");
  }

  private UUID project(String code, String name) {
    return apply(
        new Change.Create("project", null, Map.of("code", code, "county", "140429", "name", name)));
  }

  private UUID works(String village, String year, Map<String, String> more) {
    Map<String, String> values = new LinkedHashMap<>(more);
    values.putAll(Map.of("village", village, "kind", "lane", "year", year));
    return apply(new Change.Create("village_works", null, values));
  }

  private UUID apply(Change change) {
    ChangeResult result = writer.apply(change, CLERK, "test");
    assertThat(result).isInstanceOf(ChangeResult.Applied.class);
    return ((ChangeResult.Applied) result).id();
  }

  private RecordImporter importer() {
    return new RecordImporter(catalog, database.database(), InstantSource.system());
  }

  private ImportOutcome load(String register, String csv) {
    try {
      Path file = folder.resolve(register + ".csv");
      Files.writeString(file, csv);
      return importer().run(ImportRequest.of(register, file, CLERK), ImportProgress.silent());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
