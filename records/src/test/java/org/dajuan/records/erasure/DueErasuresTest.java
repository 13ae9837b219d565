package org.dajuan.records.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: personal fields are erased when they were kept as long as their register says. */
class DueErasuresTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-05-01T00:00:00Z"));
  private static final Person CLERK = Person.administrator("clerk");

  @TempDir Path temporary;

  private final Catalog catalog =
      TestPack.resource("packs/works")
          .replace(
              "streams/rural-works.yaml",
              "    org: office\n",
              "    org: office\n    retain: {for: 6 months, after: accepted_on}\n")
          .load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final DueErasures due =
      new DueErasures(catalog, database.database(), new Erasure(database.database(), CLOCK));

  private UUID enter(int year, String acceptedOn) {
    ChangeResult made =
        new RecordWriter(catalog, database.database(), CLOCK)
            .apply(
                new Change.Create(
                    "village_works",
                    null,
                    Map.of(
                        "village", "东村",
                        "kind", "lane",
                        "year", Integer.toString(year),
                        "accepted_on", acceptedOn,
                        "id_number", "110101188001011233")),
                CLERK,
                "test");
    return ((ChangeResult.Applied) made).id();
  }

  private List<UUID> dueOn(String day) {
    return due.list(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC).stream()
        .map(DueErasures.Due::id)
        .toList();
  }

  @Test
  void onTheDayAfterTheTimeIsOver() {
    UUID old = enter(2001, "2023-08-31");
    UUID young = enter(2002, "2024-04-01");
    enter(2003, "");
    assertThat(dueOn("2024-02-29")).isEmpty();
    assertThat(dueOn("2024-03-01")).containsExactly(old);
    assertThat(dueOn("2024-10-02")).containsExactly(old, young);
  }

  @Test
  void eachIsAnEntryAndTheLedgerStaysIntact() {
    enter(2001, "2023-08-31");
    DataFolder folder = new DataFolder(temporary);
    LogPublisher publisher =
        new LogPublisher(database.database(), folder, "dajuan.example/140429", CLOCK);
    publisher.publish();
    List<DueErasures.Due> all = due.list(CLOCK.instant(), ZoneOffset.UTC);
    assertThat(due.erase(all, Person.administrator("keeper"))).isEqualTo(1);
    assertThat(due.list(CLOCK.instant(), ZoneOffset.UTC)).isEmpty();
    assertThat(database.query("SELECT id_number, note FROM reg.village_works"))
        .containsExactly("null|null");
    assertThat(database.query("SELECT kind, actor FROM ledger.entry WHERE seq = 1"))
        .containsExactly("erase|keeper");
    publisher.publish();
    assertThat(new LogVerifier(database.database(), folder, catalog).verify().findings().list())
        .isEmpty();
  }
}
