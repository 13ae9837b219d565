package org.dajuan.records.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;

/** FEATURE: sample records live on: scripted changes go through the write path, line by line. */
class ScriptedChangesTest {

  @Test
  void changesStandInOrderAndRefusalsNameTheirLine() {
    Catalog catalog =
        TestPack.resource("packs/works")
            .with(
                "data/changes.csv",
                """
                register,key,change,name,value,reason,actor,roles
                village_works,东村/lane/2023,update,started_on,2023-03-01,,zhang,clerk
                village_works,东村/lane/2023,transition,build,cost=3,,zhang,clerk
                village_works,东村/lane/2023,transition,accept,,,zhang,township-leader
                village_works,东村/lane/2023,correct,cost,4,票据,zhang,clerk
                village_works,西村/lane/2023,void,,,重复,zhang,clerk
                village_works,东村/lane/2023,void,,,重复,zhang,clerk
                village_works,东村/lane/2023,void,,,重复,zhang,clerk
                """)
            .load();
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
            "required_for_state p/data/changes.csv:4:1",
            "unknown_record p/data/changes.csv:6:1",
            "unknown_record p/data/changes.csv:8:1");
    assertThat(
            database.query(
                "SELECT kind, actor, content::jsonb->>'@source' FROM ledger.entry ORDER BY seq"))
        .containsExactly(
            "create|import|test",
            "update|zhang|p/data/changes.csv:2:1",
            "transition|zhang|p/data/changes.csv:3:1",
            "correct|zhang|p/data/changes.csv:5:1",
            "void|zhang|p/data/changes.csv:7:1");
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.place();
  }
}
