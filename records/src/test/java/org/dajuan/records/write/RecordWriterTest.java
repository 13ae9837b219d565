package org.dajuan.records.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FEATURE: a change of one record is checked, then stands in table and ledger, or nothing does. */
class RecordWriterTest {
  private static final Person CLERK = Person.administrator("clerk", Set.of("village-clerk"));
  private static final Person LEADER = Person.administrator("leader", Set.of("township-leader"));

  private final Catalog catalog = TestPack.resource("packs/works").load();
  private SampleDatabase database;
  private RecordWriter writer;

  @BeforeEach
  void open() {
    database = new SampleDatabase(catalog);
    InstantSource clock = InstantSource.fixed(Instant.parse("2023-11-02T08:30:00.123456789Z"));
    writer = new RecordWriter(catalog, database.database(), clock);
  }

  @Test
  void createsRowAndEntry() {
    ChangeResult result =
        create(
            Map.of(
                "village",
                "东村",
                "kind",
                "户巷道硬化",
                "year",
                "2023",
                "quantity",
                "3.4公里",
                "cost",
                "12.5",
                "features",
                "有路灯、有排水",
                "office",
                "农业农村局"));
    assertThat(result).isInstanceOf(ChangeResult.Applied.class);
    assertThat(
            database.query(
                "SELECT village, kind, quantity, cost, features, region_code, org_id, state, version, seq, updated_at FROM reg.village_works"))
        .containsExactly(
            "140429100201|lane|3400|125000|{lit,drained}|140429100201|agriculture|planned|1|0|2023-11-02 08:30:00.123456+00");
    assertThat(
            database.query("SELECT seq, actor, kind, register, version, content FROM ledger.entry"))
        .containsExactly(
            "0|clerk|create|village_works|1|{\"@org\":\"agriculture\",\"@region\":\"140429100201\",\"@source\":\"test\",\"@state\":\"planned\",\"cost\":\"125000\",\"features\":[\"lit\",\"drained\"],\"kind\":\"lane\",\"office\":\"agriculture\",\"quantity\":\"3400\",\"village\":\"140429100201\",\"year\":\"2023\"}");
  }

  @Test
  void everyFaultIsSaidAtOnceAndNothingWritten() {
    ChangeResult result =
        create(
            Map.of(
                "village",
                "不存在村",
                "kind",
                "lane",
                "cost",
                "3亩",
                "started_on",
                "2023-05-01",
                "accepted_on",
                "2023-04-30",
                "colour",
                "red"));
    assertThat(lines(result))
        .containsExactlyInAnyOrder(
            "unknown_field village_works.colour",
            "unknown_region village_works.village",
            "unknown_unit village_works.cost",
            "required village_works.year",
            "accepted_after_start village_works.*");
    assertThat(database.query("SELECT count(*) FROM ledger.entry")).containsExactly("0");
    assertThat(database.query("SELECT next FROM ledger.head")).containsExactly("0");
  }

  @Test
  void sequencesHaveNoGapsAfterRefusals() {
    create(valid("东村"));
    create(Map.of());
    create(valid("西村"));
    assertThat(database.query("SELECT seq FROM ledger.entry ORDER BY seq"))
        .containsExactly("0", "1");
  }

  @Test
  void sameKeyTwice() {
    create(valid("东村"));
    assertThat(lines(create(valid("东村"))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("duplicate_key");
  }

  @Test
  void keyOfVoidedRecordIsFree() {
    UUID id = id(create(valid("东村")));
    assertThat(lines(apply(new Change.VoidRecord("village_works", id, 1, ""))))
        .containsExactly("reason_needed village_works[" + id + "].reason");
    apply(new Change.VoidRecord("village_works", id, 1, "重复录入"));
    assertThat(create(valid("东村"))).isInstanceOf(ChangeResult.Applied.class);
    assertThat(lines(apply(new Change.Correct("village_works", id, 2, Map.of("note", "x"), "y"))))
        .containsExactly("record_voided village_works[" + id + "].state");
  }

  @Test
  void secondEditorSeesBothValues() {
    UUID id = id(create(valid("东村")));
    apply(new Change.Update("village_works", id, 1, Map.of("cost", "20", "note", "甲")));
    ChangeResult result =
        apply(new Change.Update("village_works", id, 1, Map.of("cost", "30", "contractor", "乙")));
    assertThat(result).isInstanceOf(ChangeResult.Conflict.class);
    ChangeResult.Conflict conflict = (ChangeResult.Conflict) result;
    assertThat(conflict.version()).isEqualTo(2);
    assertThat(conflict.actor()).isEqualTo("clerk");
    assertThat(conflict.fields())
        .containsExactly(
            new ChangeResult.FieldConflict("cost", "", "200000", "300000"),
            new ChangeResult.FieldConflict("contractor", "", "", "乙"));
    assertThat(conflict.fields().get(0).bothChanged()).isTrue();
    assertThat(conflict.fields().get(1).bothChanged()).isFalse();
    assertThat(database.query("SELECT cost, contractor, version FROM reg.village_works"))
        .containsExactly("200000|null|2");
  }

  @Test
  void updateWithoutDifferenceMakesNoEntry() {
    UUID id = id(create(valid("东村")));
    ChangeResult result = apply(new Change.Update("village_works", id, 1, Map.of("kind", "lane")));
    assertThat(((ChangeResult.Applied) result).version()).isEqualTo(1);
    assertThat(database.query("SELECT count(*) FROM ledger.entry")).containsExactly("1");
  }

  @Test
  void lifeCycleIsKept() {
    UUID id = id(create(valid("东村")));
    assertThat(lines(step(id, 1, "accept", CLERK, Map.of(), "")))
        .containsExactlyInAnyOrder(
            "wrong_state village_works[" + id + "].state",
            "role_missing village_works[" + id + "].state");
    assertThat(lines(step(id, 1, "build", CLERK, Map.of(), "")))
        .containsExactly("required_for_state village_works[" + id + "].started_on");
    step(id, 1, "build", CLERK, Map.of("started_on", "2023-3-1"), "");
    assertThat(lines(step(id, 2, "return", LEADER, Map.of(), "")))
        .containsExactly("reason_needed village_works[" + id + "].reason");
    step(id, 2, "accept", LEADER, Map.of("accepted_on", "2023-09-30"), "");
    assertThat(lines(apply(new Change.Update("village_works", id, 3, Map.of("note", "x")))))
        .containsExactly("record_finished village_works[" + id + "].state");
    assertThat(apply(new Change.Correct("village_works", id, 3, Map.of("cost", "1"), "票据更正")))
        .isInstanceOf(ChangeResult.Applied.class);
    assertThat(
            database.query(
                "SELECT kind, version, content::jsonb->>'@state', content::jsonb->>'@transition', content::jsonb->>'@reason' FROM ledger.entry ORDER BY seq"))
        .containsExactly(
            "create|1|planned|null|null",
            "transition|2|built|build|null",
            "transition|3|accepted|accept|null",
            "correct|4|accepted|null|票据更正");
  }

  @Test
  void guardIsAsked() {
    Map<String, String> old = new HashMap<>(valid("东村"));
    old.put("year", "1999");
    old.put("started_on", "1999-01-01");
    UUID id = id(create(old));
    step(id, 1, "build", CLERK, Map.of(), "");
    assertThat(lines(step(id, 2, "accept", LEADER, Map.of("accepted_on", "1999-02-01"), "")))
        .containsExactly("guard village_works[" + id + "].*");
  }

  @Test
  void referenceByKeyOrId() {
    ChangeResult project =
        apply(
            new Change.Create(
                "project", null, Map.of("code", "P-1", "county", "武乡县", "name", "农路")));
    UUID projectId = id(project);
    Map<String, String> byKey = new HashMap<>(valid("东村"));
    byKey.put("project", "P-1");
    Map<String, String> byId = new HashMap<>(valid("西村"));
    byId.put("project", projectId.toString());
    create(byKey);
    create(byId);
    assertThat(database.query("SELECT DISTINCT project FROM reg.village_works"))
        .containsExactly(projectId.toString());
    Map<String, String> unknown = new HashMap<>(valid("南村"));
    unknown.put("project", "P-2");
    assertThat(lines(create(unknown))).containsExactly("unknown_reference village_works.project");
  }

  @Test
  void whatReferredToAVoidedRecordCanStillBeMended() {
    ChangeResult project =
        apply(new Change.Create("project", null, Map.of("code", "P-1", "county", "武乡县")));
    Map<String, String> values = new HashMap<>(valid("东村"));
    values.put("project", "P-1");
    UUID id = id(create(values));
    apply(new Change.VoidRecord("project", id(project), 1, "重复"));
    assertThat(apply(new Change.Update("village_works", id, 1, Map.of("note", "x"))))
        .isInstanceOf(ChangeResult.Applied.class);
    assertThat(lines(apply(new Change.Update("village_works", id, 2, Map.of("project", "P-1")))))
        .containsExactly("unknown_reference village_works[" + id + "].project");
    assertThat(apply(new Change.VoidRecord("village_works", id, 2, "随项目作废")))
        .isInstanceOf(ChangeResult.Applied.class);
  }

  @Test
  void warningsDoNotBlock() {
    Map<String, String> costly = new HashMap<>(valid("东村"));
    costly.put("cost", "20000万元");
    ChangeResult result = create(costly);
    assertThat(((ChangeResult.Applied) result).findings().totals())
        .containsOnlyKeys("cost_plausible");
  }

  @Test
  void creationSentTwiceIsHarmless() {
    UUID id = UUID.fromString("018bb1c4-6f00-7000-8000-000000000001");
    apply(new Change.Create("village_works", id, valid("东村")));
    ChangeResult again = apply(new Change.Create("village_works", id, valid("东村")));
    assertThat(((ChangeResult.Applied) again).sequence()).isEqualTo(0);
    assertThat(lines(apply(new Change.Create("village_works", id, valid("西村")))))
        .containsExactly("id_taken village_works[" + id + "].id");
    assertThat(database.query("SELECT count(*) FROM ledger.entry")).containsExactly("1");
  }

  @Test
  void controlCharactersNeverReachTheLedger() {
    UUID id = id(create(valid("东村")));
    apply(new Change.VoidRecord("village_works", id, 1, "重复\u0000录入\ud800"));
    assertThat(database.query("SELECT content::jsonb->>'@reason' FROM ledger.entry WHERE seq = 1"))
        .containsExactly("重复录入");
    assertThat(create(Map.of("village", "西村", "kind", "lane", "year", "2023", "note", "a\u0000b")))
        .isInstanceOf(ChangeResult.Refused.class);
  }

  @Test
  void unknownRegisterAndRecord() {
    UUID id = UUID.fromString("018bb1c4-6f00-7000-8000-000000000001");
    assertThat(lines(apply(new Change.Create("ponds", null, Map.of()))))
        .containsExactly("unknown_register ponds.*");
    assertThat(lines(apply(new Change.Update("village_works", id, 1, Map.of()))))
        .containsExactly("unknown_record village_works[" + id + "].id");
  }

  private static Map<String, String> valid(String village) {
    return Map.of("village", village, "kind", "lane", "year", "2023");
  }

  private ChangeResult create(Map<String, String> values) {
    return apply(new Change.Create("village_works", null, values));
  }

  private ChangeResult step(
      UUID id, int version, String step, Person actor, Map<String, String> values, String reason) {
    return writer.apply(
        new Change.Transition("village_works", id, version, step, values, reason), actor, "test");
  }

  private ChangeResult apply(Change change) {
    return writer.apply(change, CLERK, "test");
  }

  private static UUID id(ChangeResult result) {
    return ((ChangeResult.Applied) result).id();
  }

  private static List<String> lines(ChangeResult result) {
    return ((ChangeResult.Refused) result)
        .findings().list().stream().map(RecordWriterTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.place();
  }
}
