package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: many records from a CSV file; every fault is placed, and never half an import. */
class RecordImporterTest {
  private static final Instant NOW = Instant.parse("2023-11-02T08:30:00Z");

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private SampleDatabase database;
  private RecordImporter importer;

  @BeforeEach
  void open() {
    database = new SampleDatabase(catalog);
    importer = new RecordImporter(catalog, database.database(), InstantSource.fixed(NOW));
  }

  @Test
  void importsRowsAndEntriesWithSource() throws IOException {
    ImportOutcome outcome =
        run(
            """
            年度,村,kind,工程量,投资（元）,特征,开工日期,状态
            2023,东村,户巷道硬化,3.4公里,12.5,有路灯;有排水,2023/3/1,built
            2022,140429100202,flowers,500,,,,
            """);
    assertThat(lines(outcome)).isEmpty();
    assertThat(outcome.created()).isEqualTo(2);
    assertThat(
            database.query(
                "SELECT village, kind, year, quantity, cost, features, started_on, state, version,"
                    + " seq FROM reg.village_works ORDER BY seq"))
        .containsExactly(
            "140429100201|lane|2023|3400|12.5|{lit,drained}|2023-03-01|built|1|0",
            "140429100202|flowers|2022|500|null|null|null|planned|1|1");
    assertThat(
            database.query(
                "SELECT e.seq, e.kind, e.actor, e.version, r.id = e.record_id,"
                    + " e.content::jsonb->>'@source', sha256(e.salt || convert_to(e.content,"
                    + " 'UTF8')) = e.commitment FROM ledger.entry e JOIN reg.village_works r USING"
                    + " (seq) ORDER BY 1"))
        .containsExactly(
            "0|import|clerk|1|t|works.csv row 2|t", "1|import|clerk|1|t|works.csv row 3|t");
    assertThat(database.query("SELECT next FROM ledger.head")).containsExactly("2");
  }

  @Test
  void allFaultsAtOnceAndNothingImported() throws IOException {
    ImportOutcome outcome =
        run(
            """
            village,kind,year,cost,started_on,accepted_on,state
            东村,lane,2023,12,2023-03-01,2023-02-01,
            东村,lane,2023,3亩,,,
            东材,lane,2022,,,,
            西村,lane,2022,,,,built
            西村,lane,2022,,2022-01-01,2023-01-01,accepted
            南村,lane,20x2,,,,lost
            南村,lane
            北村,lane,2023,,,,
            """);
    assertThat(lines(outcome))
        .containsExactly(
            "accepted_after_start works.csv:2:28",
            "unknown_unit works.csv:3:14",
            "unknown_region works.csv:4:1",
            "required_for_state works.csv:5:15",
            "duplicate_in_file works.csv:6:1",
            "not_a_year works.csv:7:9",
            "unknown_state works.csv:7:17",
            "ragged_row works.csv:8");
    assertThat(outcome.faulty()).isEqualTo(7);
    assertThat(outcome.created()).isZero();
    assertThat(database.query("SELECT count(*) FROM reg.village_works")).containsExactly("0");
    assertThat(database.query("SELECT next FROM ledger.head")).containsExactly("0");
  }

  @Test
  void goodRowsOnlyLeavesNoGap() throws IOException {
    Path file =
        write(
            """
            village,kind,year,cost
            东村,lane,2023,1
            东村,lane,2023,2
            西村,lane,x,3
            南村,lane,2023,4
            """);
    ImportOutcome outcome =
        importer.run(request(file).withGoodRowsOnly(true), ImportProgress.silent());
    assertThat(outcome.created()).isEqualTo(2);
    assertThat(outcome.faulty()).isEqualTo(2);
    assertThat(database.query("SELECT seq, cost FROM reg.village_works ORDER BY seq"))
        .containsExactly("0|10000", "1|40000");
    assertThat(outcome.faultsFile()).isPresent();
    // The workbook holds just the faulty rows; it comes back once they are mended.
    ImportOutcome again =
        importer.run(
            request(outcome.faultsFile().get()).withFaultsFile(null), ImportProgress.silent());
    assertThat(lines(again))
        .containsExactly(
            "duplicate_key works.csv.faults.xlsx, sheet 问题, cell B2",
            "not_a_year works.csv.faults.xlsx, sheet 问题, cell D3");
  }

  @Test
  void duplicateKeyOfVoidedRowIsNone() throws IOException {
    ImportOutcome outcome =
        run(
            """
            village,kind,year,state
            东村,lane,2023,作废
            东村,lane,2023,planned
            """);
    assertThat(outcome.created()).isEqualTo(2);
  }

  @Test
  void existingKeyIsRefusedUnlessUpdate() throws IOException {
    run("village,kind,year,cost,note\n东村,lane,2023,1,甲\n西村,lane,2023,1,乙\n");
    String changed = "village,kind,year,cost\n东村,lane,2023,2\n西村,lane,2023,1\n南村,lane,2023,3\n";
    ImportOutcome refused = run(changed);
    assertThat(lines(refused))
        .containsExactly("duplicate_key works.csv:2:1", "duplicate_key works.csv:3:1");
    Finding said =
        refused.findings().list().stream()
            .filter(each -> each.code().equals("duplicate_key"))
            .findFirst()
            .orElseThrow();
    assertThat(said.values().keySet()).containsExactly("key", "other");
    assertThat(said.message().en())
        .isEqualTo(
            "Record %s has the same key (%s)."
                .formatted(said.values().get("other"), said.values().get("key")));
    ImportOutcome outcome =
        importer.run(request(write(changed)).withUpdate(true), ImportProgress.silent());
    assertThat(lines(outcome)).isEmpty();
    assertThat(List.of(outcome.created(), outcome.updated(), outcome.unchanged()))
        .containsExactly(1L, 1L, 1L);
    assertThat(
            database.query(
                "SELECT region_code, cost, note, version, seq FROM reg.village_works ORDER BY seq"))
        .containsExactly(
            "140429100202|10000|乙|1|1", "140429100201|20000|甲|2|2", "140429101201|30000|null|1|3");
    assertThat(database.query("SELECT kind, version FROM ledger.entry ORDER BY seq"))
        .containsExactly("import|1", "import|1", "update|2", "import|1");
  }

  @Test
  void updateOfFinishedRecordOrItsStateIsRefused() throws IOException {
    run(
        """
        village,kind,year,accepted_on,state
        东村,lane,2023,2023-09-01,accepted
        西村,lane,2023,,planned
        """);
    ImportOutcome outcome =
        importer.run(
            request(
                    write(
                        """
                        village,kind,year,cost,state
                        东村,lane,2023,5,
                        西村,lane,2023,5,built
                        """))
                .withUpdate(true),
            ImportProgress.silent());
    assertThat(lines(outcome))
        .containsExactly("record_finished works.csv:2", "state_by_import works.csv:3");
  }

  @Test
  void referencesAreFoundForTheWholeFile() throws IOException {
    Path projects =
        Files.writeString(
            folder.resolve("projects.csv"), "code,county,name\nP-1,武乡县,甲\nP-2,武乡县,乙\n");
    importer.run(
        ImportRequest.of("project", projects, Person.administrator("clerk")),
        ImportProgress.silent());
    ImportOutcome outcome =
        run("village,kind,year,project\n东村,lane,2023,P-1\n西村,lane,2023,P-3\n南村,lane,2023,P-2\n");
    assertThat(lines(outcome)).containsExactly("unknown_reference works.csv:3:14");
    run("village,kind,year,project\n东村,lane,2023,P-1\n南村,lane,2023,P-2\n");
    assertThat(
            database.query(
                "SELECT p.code FROM reg.village_works w JOIN reg.project p ON p.id = w.project"
                    + " ORDER BY 1"))
        .containsExactly("P-1", "P-2");
  }

  @Test
  void warningsAreSaidButDoNotBlock() throws IOException {
    ImportOutcome outcome = run("village,kind,year,cost\n东村,lane,2023,20000\n");
    assertThat(lines(outcome)).containsExactly("cost_plausible works.csv:2:14");
    assertThat(outcome.created()).isEqualTo(1);
  }

  @Test
  void gb18030IsReadAndSaid() throws IOException {
    Path file = folder.resolve("works.csv");
    Files.write(file, "村,类别,年度\n东村,户巷道硬化,2023\n".getBytes(Charset.forName("GB18030")));
    ImportOutcome outcome = importer.run(request(file), ImportProgress.silent());
    assertThat(lines(outcome)).containsExactly("read_as_gb18030 works.csv");
    assertThat(outcome.created()).isEqualTo(1);
  }

  @Test
  void byteOrderMarkIsNoPartOfTheHeader() throws IOException {
    assertThat(run("\ufeffvillage,kind,year\n东村,lane,2023\n").created()).isEqualTo(1);
    Path utf16 = folder.resolve("utf16.csv");
    Files.write(utf16, "\ufeff村\t类别\t年度\n西村\tlane\t2023\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(importer.run(request(utf16), ImportProgress.silent()).created()).isEqualTo(1);
  }

  @Test
  void filesThatAreNoTables() throws IOException {
    assertThat(lines(run(""))).containsExactly("empty_file works.csv");
    assertThat(lines(run("village,kind,year\n"))).containsExactly("no_rows works.csv:1");
    assertThat(lines(run("东村,lane,2023\n西村,lane,2023\n"))).containsExactly("no_header works.csv:1");
    assertThat(lines(run("village,kind,year\n东村,\"lane,2023\n西村,lane,2023\n")))
        .containsExactly("unclosed_quote works.csv:2:4");
    assertThat(lines(run("village,year\n东村,2023\n"))).containsExactly("missing_column works.csv:1");
    assertThat(lines(run("village,kind,year,colour\n东村,lane,2023,red\n")))
        .containsExactly("unknown_column works.csv:1:19");
    assertThat(lines(importer.run(request(folder.resolve("none.csv")), ImportProgress.silent())))
        .containsExactly("no_such_file " + folder.resolve("none.csv"));
    Path text = Files.writeString(folder.resolve("text.xlsx"), "village,kind,year\n");
    assertThat(lines(importer.run(request(text), ImportProgress.silent())))
        .containsExactly("not_a_workbook text.xlsx");
    Path binary = folder.resolve("binary.csv");
    Files.write(binary, new byte[] {1, 0, 2, 0, 3});
    assertThat(lines(importer.run(request(binary), ImportProgress.silent())))
        .containsExactly("unknown_encoding binary.csv");
    assertThat(
            lines(
                importer.run(
                    ImportRequest.of("ponds", text, Person.administrator("clerk")),
                    ImportProgress.silent())))
        .containsExactly("unknown_register ponds.*");
  }

  @Test
  void cellOfTenMegabytes() throws IOException {
    ImportOutcome outcome =
        run("village,kind,year,note\n东村,lane,2023," + "x".repeat(10_000_000) + "\n");
    assertThat(lines(outcome)).containsExactly("cell_too_long works.csv:2:14");
  }

  @Test
  void quotedCellsOverSeveralLines() throws IOException {
    ImportOutcome outcome =
        run("village,kind,year,note\r\n东村,lane,2023,\"甲, \"\"乙\"\"\r\n丙\"\r\n西村,lane,x,\r\n");
    assertThat(lines(outcome)).containsExactly("not_a_year works.csv:4:9");
  }

  @Test
  void idOfExistingRecordIsRefusedAndKeptWhenNew() throws IOException {
    String id = "018bb1c4-6f00-7000-8000-000000000001";
    String text = "id,village,kind,year\n" + id + ",东村,lane,2023\n";
    assertThat(run(text).created()).isEqualTo(1);
    assertThat(database.query("SELECT id FROM reg.village_works")).containsExactly(id);
    assertThat(lines(run("id,village,kind,year\n" + id + ",西村,lane,2023\nx,西村,lane,2023\n")))
        .containsExactly("duplicate_id works.csv:2:1", "bad_id works.csv:3:1");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("works.csv"), text);
  }

  private ImportRequest request(Path file) {
    return ImportRequest.of("village_works", file, Person.administrator("clerk"));
  }

  private ImportOutcome run(String text) throws IOException {
    return importer.run(request(write(text)), ImportProgress.silent());
  }

  private static List<String> lines(ImportOutcome outcome) {
    return outcome.findings().list().stream()
        .filter(finding -> !finding.code().equals("columns_left_out"))
        .map(finding -> finding.code() + " " + finding.place())
        .toList();
  }
}
