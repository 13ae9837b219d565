package org.dajuan.records.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.read.HistoryEntry.FieldChange;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.records.transfer.RecordImporter;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: records are found by region, state and words, page by page, with their history. */
class RecordReaderTest {
  private static final Person CLERK = Person.administrator("clerk");

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z"));
  private SampleDatabase database;
  private RecordReader reader;

  @BeforeEach
  void fill() throws IOException {
    database = new SampleDatabase(catalog);
    reader =
        new RecordReader(new Access(catalog, database.database()), Person.administrator("reader"));
    Path file =
        Files.writeString(
            folder.resolve("works.csv"),
            """
            村,类别,年度,工程量,施工单位,状态
            东村,lane,2021,10,张工队,
            东村,lane,2022,20,,
            西村,flowers,2022,30,李工队,作废
            南村,lane,2022,30,安工队,
            北村,flowers,2023,,100%好,
            """);
    assertThat(
            new RecordImporter(catalog, database.database(), clock)
                .run(
                    ImportRequest.of("village_works", file, Person.administrator("clerk")),
                    ImportProgress.silent())
                .created())
        .isEqualTo(5);
  }

  @Test
  void latestFirstWithoutVoidedOnes() {
    assertThat(places(query())).containsExactly("北村 2023", "南村 2022", "东村 2022", "东村 2021");
  }

  @Test
  void inRegionAndThoseBelow() {
    assertThat(places(query().inRegion("140429100"))).containsExactly("东村 2022", "东村 2021");
    assertThat(places(query().inRegion("140429100202").inState("voided")))
        .containsExactly("西村 2022");
  }

  @Test
  void wordsInTextsTitlesAndNames() {
    assertThat(places(query().containing("安工"))).containsExactly("南村 2022");
    assertThat(places(query().containing("鲜花"))).containsExactly("北村 2023");
    assertThat(places(query().containing("东"))).containsExactly("东村 2022", "东村 2021");
    assertThat(places(query().containing("2021"))).containsExactly("东村 2021");
    assertThat(places(query().containing("0%"))).containsExactly("北村 2023");
    assertThat(places(query().containing("%%"))).isEmpty();
  }

  @Test
  void pagesInEveryOrderShowEachRecordOnce() {
    for (String sort : List.of("", "year", "contractor", "quantity", "village", "nonsense", "id")) {
      for (boolean ascending : new boolean[] {true, false}) {
        RecordQuery query = query().sortedBy(sort, ascending);
        List<String> whole = places(query);
        List<String> paged = new ArrayList<>();
        RecordPage page = reader.page(query.withLimit(1));
        paged.addAll(places(page));
        while (page.next().isPresent()) {
          page = reader.page(query.withLimit(1).after(page.next().get()));
          paged.addAll(places(page));
        }
        assertThat(paged).as(sort + " " + ascending).isEqualTo(whole).hasSize(4);
      }
    }
  }

  @Test
  void textsSortAsInADictionaryAndEmptyOnesLast() {
    assertThat(places(query().sortedBy("contractor", true)))
        .containsExactly("北村 2023", "南村 2022", "东村 2021", "东村 2022");
  }

  @Test
  void strangeCursorGivesTheFirstPage() {
    assertThat(reader.page(query().after("%%%")).records()).hasSize(4);
  }

  @Test
  void countsByState() {
    assertThat(reader.countsByState("village_works", null))
        .isEqualTo(Map.of("planned", 4L, "voided", 1L));
    assertThat(reader.countsByState("village_works", "140429101")).isEqualTo(Map.of("planned", 2L));
  }

  @Test
  void historySaysWhoDidWhatAndWhy() {
    UUID id = reader.page(query().containing("安工")).records().get(0).id();
    RecordWriter writer = new RecordWriter(catalog, database.database(), clock);
    writer.apply(
        new Change.Correct(
            "village_works", id, 1, Map.of("quantity", "0.04km", "contractor", ""), "测量有误"),
        CLERK,
        "form");
    database.execute("UPDATE ledger.entry SET content = NULL, salt = NULL WHERE seq = 3");
    List<HistoryEntry> history = reader.history("village_works", id);
    assertThat(history).extracting(HistoryEntry::kind).containsExactly("import", "correct");
    assertThat(history.get(0).erased()).isTrue();
    assertThat(history.get(1).reason()).isEqualTo("测量有误");
    assertThat(history.get(1).source()).isEqualTo("form");
    assertThat(history.get(1).changes())
        .contains(new FieldChange("quantity", List.of(), List.of("40"), false));
  }

  @Test
  void historyShowsDifferences() {
    UUID id = reader.page(query().containing("安工")).records().get(0).id();
    new RecordWriter(catalog, database.database(), clock)
        .apply(
            new Change.Update("village_works", id, 1, Map.of("quantity", "40", "contractor", "")),
            CLERK,
            "form");
    List<HistoryEntry> history = reader.history("village_works", id);
    assertThat(history.get(0).source()).isEqualTo("works.csv row 5");
    assertThat(history.get(0).changes()).hasSize(5);
    assertThat(history.get(1).changes())
        .containsExactly(
            new FieldChange("quantity", List.of("30"), List.of("40"), false),
            new FieldChange("contractor", List.of("安工队"), List.of(), false));
  }

  @Test
  void labelNamesRecord() {
    RecordView view = reader.page(query()).records().get(0);
    assertThat(
            new RecordNames(catalog, reader, Locale.CHINESE)
                .of("village_works", List.of(view.id())))
        .isEqualTo(Map.of(view.id(), "北村 鲜花种植"));
    assertThat(reader.find("village_works", view.id())).contains(view);
    assertThat(reader.find("village_works", new UUID(0, 0))).isEmpty();
  }

  /** What pages mask must not be found out by asking for it. */
  @Test
  void wordsAreNotLookedForInPersonalFields() {
    writePerson("140429189001011236");
    RecordReader clerk =
        new RecordReader(
            new Access(catalog, database.database()), Person.of("clerk", Set.of("clerk"), null));
    assertThat(places(clerk.page(query().containing("140429189001011236")))).isEmpty();
    assertThat(places(clerk.page(query().containing("189001")))).isEmpty();
    assertThat(places(query().containing("189001"))).as("an administrator").hasSize(1);
  }

  private void writePerson(String idNumber) {
    ChangeResult written =
        new RecordWriter(catalog, database.database(), clock)
            .apply(
                new Change.Create(
                    "village_works",
                    null,
                    Map.of("village", "北村", "kind", "lane", "year", "2020", "id_number", idNumber)),
                CLERK,
                "test");
    assertThat(written).isInstanceOf(ChangeResult.Applied.class);
  }

  private static RecordQuery query() {
    return RecordQuery.of("village_works");
  }

  private List<String> places(RecordQuery query) {
    return places(reader.page(query));
  }

  private List<String> places(RecordPage page) {
    return page.records().stream()
        .map(view -> catalog.regions().get(view.region()).name() + " " + view.values("year").get(0))
        .toList();
  }
}
