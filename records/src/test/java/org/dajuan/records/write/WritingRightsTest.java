package org.dajuan.records.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.records.transfer.RecordImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: who holds a role in one township enters, changes and imports there and nowhere else; 东村
 * lies in it, 西村 in another.
 */
class WritingRightsTest {

  private static final String TOWNSHIP = "140429100";
  private static final Person HERE = Person.of("here", Set.of("clerk"), TOWNSHIP);
  private static final Person THERE = Person.of("there", Set.of("clerk"), "140429101");
  private static final Person ANYBODY = new Person("anybody", List.of(), false);

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final RecordWriter writer =
      new RecordWriter(catalog, database.database(), InstantSource.system());

  private String create(Person person, String village) {
    return said(
        writer.apply(
            new Change.Create(
                "village_works",
                null,
                Map.of("village", village, "kind", "lane", "year", "2023", "note", "甲")),
            person,
            "test"));
  }

  private static String said(ChangeResult result) {
    return result instanceof ChangeResult.Refused refused
        ? String.join(" ", refused.findings().totals().keySet())
        : result.getClass().getSimpleName();
  }

  private UUID onlyRecord() {
    return UUID.fromString(database.query("SELECT id FROM reg.village_works").get(0));
  }

  private String village(boolean here) {
    return catalog.regions().list().stream()
        .filter(each -> each.level().equals("village"))
        .filter(each -> each.code().startsWith(TOWNSHIP) == here)
        .findFirst()
        .orElseThrow()
        .code();
  }

  @Test
  void entersOnlyWhereHeWorks() {
    assertThat(create(HERE, village(true))).isEqualTo("Applied");
    assertThat(create(HERE, village(false))).isEqualTo("not_permitted");
    assertThat(create(ANYBODY, village(false))).isEqualTo("not_permitted");
    assertThat(database.query("SELECT region_code FROM ledger.entry"))
        .containsExactly(village(true));
  }

  @Test
  void recordsElsewhereAreNoneToHim() {
    create(HERE, village(true));
    Change.Update update = new Change.Update("village_works", onlyRecord(), 1, Map.of("note", "乙"));
    assertThat(said(writer.apply(update, THERE, "test"))).isEqualTo("unknown_record");
    assertThat(said(writer.apply(update, ANYBODY, "test"))).isEqualTo("unknown_record");
    assertThat(reader(THERE).find("village_works", onlyRecord())).isEmpty();
    assertThat(reader(THERE).history("village_works", onlyRecord())).isEmpty();
    assertThat(reader(HERE).history("village_works", onlyRecord())).hasSize(1);
    assertThat(said(writer.apply(update, HERE, "test"))).isEqualTo("Applied");
  }

  private RecordReader reader(Person person) {
    return new RecordReader(new Access(catalog, database.database()), person);
  }

  @Test
  void recordsAreNotMovedElsewhere() {
    create(HERE, village(true));
    Change.Update move =
        new Change.Update("village_works", onlyRecord(), 1, Map.of("village", village(false)));
    assertThat(said(writer.apply(move, HERE, "test"))).isEqualTo("not_permitted");
  }

  @Test
  void importsRowsOnlyWhereHeWorks() throws IOException {
    Path file = folder.resolve("works.csv");
    Files.writeString(
        file,
        "village,kind,year\n%s,lane,2021\n%s,lane,2022\n".formatted(village(true), village(false)));
    ImportOutcome outcome =
        new RecordImporter(catalog, database.database(), InstantSource.system())
            .run(
                ImportRequest.of("village_works", file, HERE)
                    .withGoodRowsOnly(true)
                    .withFaultsFile(null),
                ImportProgress.silent());
    assertThat(outcome.created()).isEqualTo(1);
    assertThat(outcome.findings().totals()).containsEntry("not_permitted", 1);
  }

  @Test
  void grantsHoldFromADayToADay() {
    Grant grant =
        Grant.in(TOWNSHIP, "clerk")
            .between(LocalDate.parse("2023-03-01"), LocalDate.parse("2023-03-31"));
    for (String day : List.of("2023-02-28", "2023-04-01")) {
      assertThat(Person.of("here", List.of(grant), LocalDate.parse(day)).grants()).isEmpty();
    }
    for (String day : List.of("2023-03-01", "2023-03-31")) {
      assertThat(Person.of("here", List.of(grant), LocalDate.parse(day)).grants()).hasSize(1);
    }
  }
}
