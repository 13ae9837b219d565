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

/** FEATURE: steps ask for evidence and for a second person; not everybody corrects and voids. */
class StepRightsTest {
  private static final Person CLERK = Person.administrator("zhang", Set.of("clerk"));
  private static final Person LEADER = Person.administrator("wang", Set.of("leader"));
  private static final Person BOTH = Person.administrator("li", Set.of("clerk", "leader"));

  private final Catalog catalog =
      TestPack.resource("packs/works")
          .with(
              "lifecycles.yaml",
              """
              lifecycles:
                works:
                  title: 工程
                  initial: planned
                  states:
                    - {state: planned, title: 计划}
                    - {state: accepted, title: 已验收, end: true}
                  transitions:
                    - transition: accept
                      title: {zh: 验收, en: Accept}
                      from: [planned]
                      to: accepted
                      roles: [leader]
                      evidence: [note, contractor]
                      other_person: true
                  correct: [leader]
                  void: [office]
              """)
          .load();

  private RecordWriter writer;

  @BeforeEach
  void open() {
    SampleDatabase database = new SampleDatabase(catalog);
    InstantSource clock = InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z"));
    writer = new RecordWriter(catalog, database.database(), clock);
  }

  @Test
  void oneOfTheEvidenceFieldsMustBeFilled() {
    UUID id = create(CLERK);
    assertThat(lines(accept(id, 1, LEADER, Map.of())))
        .containsExactly(
            "evidence_missing village_works[" + id + "].note: “验收”须有证明材料。请至少填写其中一项：备注、施工单位。");
    assertThat(accept(id, 1, LEADER, Map.of("contractor", "样例建筑公司")))
        .isInstanceOf(ChangeResult.Applied.class);
  }

  @Test
  void whoMadeTheLastChangeMayNotApproveIt() {
    UUID id = create(BOTH);
    assertThat(lines(accept(id, 1, BOTH, Map.of("note", "单据1"))))
        .containsExactly(
            "same_person village_works[" + id + "].state: “验收”须由另一人办理：上一次变更由 li 作出。请由其他有权限的人员办理。");
    assertThat(accept(id, 1, LEADER, Map.of("note", "单据1")))
        .isInstanceOf(ChangeResult.Applied.class);
  }

  @Test
  void correctingAndVoidingHaveRolesOfTheirOwn() {
    UUID id = create(CLERK);
    Change correct = new Change.Correct("village_works", id, 1, Map.of("cost", "1"), "票据");
    Change revoke = new Change.VoidRecord("village_works", id, 2, "重复");
    assertThat(lines(writer.apply(correct, CLERK, "test")))
        .containsExactly(
            "role_missing village_works[" + id + "].state: 您没有“更正”的权限。需要以下角色之一：leader。");
    assertThat(writer.apply(correct, LEADER, "test")).isInstanceOf(ChangeResult.Applied.class);
    assertThat(lines(writer.apply(revoke, LEADER, "test")))
        .containsExactly(
            "role_missing village_works[" + id + "].state: 您没有“作废”的权限。需要以下角色之一：office。");
    assertThat(writer.apply(revoke, Person.administrator("ma", Set.of("office")), "test"))
        .isInstanceOf(ChangeResult.Applied.class);
  }

  private UUID create(Person actor) {
    Map<String, String> values =
        new HashMap<>(Map.of("village", "东村", "kind", "lane", "year", "2023"));
    ChangeResult made =
        writer.apply(new Change.Create("village_works", null, values), actor, "test");
    return ((ChangeResult.Applied) made).id();
  }

  private ChangeResult accept(UUID id, int version, Person actor, Map<String, String> values) {
    return writer.apply(
        new Change.Transition("village_works", id, version, "accept", values, ""), actor, "test");
  }

  private static List<String> lines(ChangeResult result) {
    return ((ChangeResult.Refused) result)
        .findings().list().stream().map(StepRightsTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.code()
        + " "
        + finding.place()
        + ": "
        + finding.message().zh()
        + finding.remedy().zh();
  }
}
