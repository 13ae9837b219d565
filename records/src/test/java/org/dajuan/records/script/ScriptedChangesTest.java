package org.dajuan.records.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.ScriptedChange;
import org.dajuan.catalog.ScriptedChange.Kind;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleCatalog;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;

/** FEATURE: sample records live on: scripted changes go through the write path, line by line. */
class ScriptedChangesTest {

  private static final String EAST = "东村/lane/2023";

  @Test
  void changesStandInOrderAndRefusalsNameTheirLine() {
    Catalog catalog =
        SampleCatalog.with(
            SampleCatalog.create(),
            List.of(
                change(2, EAST, Kind.UPDATE, "", Map.of("started_on", "2023-03-01"), "", "clerk"),
                change(3, EAST, Kind.TRANSITION, "build", Map.of("cost", "3"), "", "clerk"),
                change(4, EAST, Kind.TRANSITION, "accept", Map.of(), "", "township-leader"),
                change(5, EAST, Kind.CORRECT, "", Map.of("cost", "4"), "票据", "clerk"),
                change(6, "西村/lane/2023", Kind.VOID, "", Map.of(), "重复", "clerk"),
                change(7, EAST, Kind.VOID, "", Map.of(), "重复", "clerk"),
                change(8, EAST, Kind.VOID, "", Map.of(), "重复", "clerk")));
    SampleDatabase database = new SampleDatabase(catalog);
    InstantSource clock = InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z"));
    RecordWriter writer = new RecordWriter(catalog, database.database(), clock);
    writer.apply(
        new Change.Create(
            "village_works", null, Map.of("village", "东村", "kind", "lane", "year", "2023")),
        Person.administrator("import"),
        "test");
    ScriptedChanges.Outcome outcome =
        new ScriptedChanges(catalog, database.database(), writer).apply();
    assertThat(outcome.applied()).isEqualTo(4);
    assertThat(outcome.findings().list())
        .extracting(ScriptedChangesTest::line)
        .containsExactly(
            "required_for_state changes.csv:4:1",
            "unknown_record changes.csv:6:1",
            "unknown_record changes.csv:8:1");
    assertThat(
            database.query(
                "SELECT kind, actor, content::jsonb->>'@source' FROM ledger.entry ORDER BY seq"))
        .containsExactly(
            "create|import|test",
            "update|zhang|changes.csv:2:1",
            "transition|zhang|changes.csv:3:1",
            "correct|zhang|changes.csv:5:1",
            "void|zhang|changes.csv:7:1");
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.place();
  }

  private static ScriptedChange change(
      int line,
      String key,
      Kind kind,
      String step,
      Map<String, String> values,
      String reason,
      String role) {
    return new ScriptedChange(
        "village_works",
        key,
        kind,
        step,
        values,
        reason,
        "zhang",
        Set.of(role),
        new Place.InFile("changes.csv", line, 1));
  }
}
