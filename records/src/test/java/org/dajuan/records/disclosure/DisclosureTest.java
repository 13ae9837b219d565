package org.dajuan.records.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: what is masked is shown for a reason that is kept; who looked is kept too. */
class DisclosureTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-05-01T00:00:00Z"));
  private static final String ID_NUMBER = "110101188001011233";
  private static final Person LEADER = Person.of("wang", Set.of("leader"), "140429100");
  private static final Person CLERK = Person.of("li", Set.of("clerk"), null);
  private static final Person ELSEWHERE = Person.of("ma", Set.of("leader"), "140429101");

  @TempDir Path temporary;

  private final Catalog catalog =
      TestPack.resource("packs/works")
          .replace(
              "roles.yaml",
              "{role: leader, title: leader}",
              "{role: leader, title: leader, rights: {may: [unmask]}}")
          .load();
  private final Register works = catalog.register("village_works");
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final Access access = new Access(catalog, database.database());
  private final Unmasking unmasking = new Unmasking(access, CLOCK);
  private final LookLog looks = new LookLog(database.database(), CLOCK);
  private UUID record = new UUID(0, 0);

  @BeforeEach
  void enter() {
    database.execute("TRUNCATE sys.look");
    ChangeResult made =
        new RecordWriter(catalog, database.database(), CLOCK)
            .apply(
                new Change.Create(
                    "village_works",
                    null,
                    Map.of(
                        "village", "东村", "kind", "lane", "year", "2023", "id_number", ID_NUMBER)),
                Person.administrator("root"),
                "test");
    record = ((ChangeResult.Applied) made).id();
  }

  private List<String> codes(Person person, String reason) {
    return unmasking
        .show(person, works, record, List.of("id_number"), reason)
        .findings()
        .list()
        .stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void shownOnceAndKeptWithoutTheValue() {
    Unmasking.Shown shown =
        unmasking.show(LEADER, works, record, List.of("id_number"), "核对2024年5月申请");
    assertThat(shown.values()).containsEntry("id_number", List.of(ID_NUMBER));
    assertThat(
            database.query(
                "SELECT actor, register, content FROM ledger.entry WHERE kind = 'unmask'"))
        .containsExactly(
            "wang|null|{\"fields\":[\"id_number\"],\"reason\":\"核对2024年5月申请\",\"record\":\""
                + record
                + "\",\"register\":\"village_works\"}");
    // The next reading is masked again.
    assertThat(
            new RecordReader(access, LEADER).find("village_works", record).orElseThrow().masked())
        .containsKey("id_number");
  }

  @Test
  void notWithoutReasonNorRightNorSight() {
    assertThat(codes(LEADER, "  ")).containsExactly("unmask_reason_needed");
    assertThat(codes(CLERK, "好奇")).containsExactly("unmask_not_permitted");
    assertThat(codes(ELSEWHERE, "好奇")).containsExactly("unmask_unknown_record");
    assertThat(database.query("SELECT count(*) FROM ledger.entry WHERE kind = 'unmask'"))
        .containsExactly("0");
  }

  @Test
  void theEntryIsReadByWhoMadeIt() {
    unmasking.show(LEADER, works, record, List.of("id_number"), "核对");
    String count = "SELECT count(*) FROM ledger.entry WHERE kind = 'unmask'";
    assertThat(counted(LEADER, count)).isEqualTo(1);
    // Also not by who sees every record.
    assertThat(counted(CLERK, count)).isZero();
    assertThat(counted(Person.administrator("root"), count)).isZero();
  }

  private long counted(Person person, String sql) {
    return access
        .as(person)
        .ask(
            sql,
            (connection, select) -> {
              try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
              }
            });
  }

  @Test
  void looksAreChainedAndCommittedTo() {
    DataFolder folder = new DataFolder(temporary);
    LogPublisher publisher =
        new LogPublisher(database.database(), folder, "dajuan.example/140429", CLOCK);
    assertThat(looks.commit()).isFalse();
    looks.log(LEADER, "registers", "/registers/village_works?q=东村");
    looks.log(LEADER, "trace", "/trace/140429/gdp/2023");
    looks.log(CLERK, "warnings", "/warnings");
    assertThat(looks.commit()).isTrue();
    assertThat(looks.commit()).isFalse();
    publisher.publish();
    assertThat(looks.newest("wang", 10))
        .extracting(LookLog.Look::subject)
        .containsExactly("/trace/140429/gdp/2023", "/registers/village_works?q=东村");
    LogVerifier verifier = new LogVerifier(database.database(), folder, catalog);
    assertThat(verifier.verify().findings().list()).isEmpty();
    assertThat(database.query("SELECT content FROM ledger.entry WHERE kind = 'looks'").toString())
        .doesNotContain("wang");

    database.execute("UPDATE sys.look SET actor = 'nobody' WHERE number = 1");
    assertThat(verifier.verify().findings().totals()).containsOnlyKeys("look_log_changed");
    database.execute("UPDATE sys.look SET actor = 'wang' WHERE number = 1");
    assertThat(verifier.verify().findings().list()).isEmpty();
    database.execute("DELETE FROM sys.look WHERE number = 2");
    assertThat(verifier.verify().findings().totals()).containsOnlyKeys("look_log_changed");
  }

  @Test
  void theApplicationCannotTouchTheLog() {
    looks.log(LEADER, "registers", "/registers");
    for (String sql :
        List.of(
            "SELECT * FROM sys.look",
            "UPDATE sys.look SET actor = ''",
            "DELETE FROM sys.look",
            "INSERT INTO sys.look SELECT * FROM sys.look")) {
      assertThat(refused(sql)).as(sql).isTrue();
    }
  }

  private boolean refused(String sql) {
    try {
      access
          .as(Person.administrator("root"))
          .change(
              connection -> {
                try (var statement = connection.createStatement()) {
                  return statement.execute(sql);
                }
              });
      return false;
    } catch (org.dajuan.records.database.DatabaseException e) {
      return "42501".equals(e.sqlState());
    }
  }
}
