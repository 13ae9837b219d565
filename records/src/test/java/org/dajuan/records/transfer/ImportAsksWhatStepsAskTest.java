package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;

/**
 * FEATURE: an import into a later state asks what the steps into that state ask. Law: it accepts a
 * record exactly when some way of single changes leads there.
 */
class ImportAsksWhatStepsAskTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z"));
  private static final Person CLERK = Person.administrator("zhang");
  private static int number;

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
                    - {state: proven, title: 有据}
                    - {state: accepted, title: 已验收, end: true}
                  transitions:
                    - {transition: prove, title: 取证, from: [planned], to: proven, evidence: [note, contractor]}
                    - {transition: accept, title: 验收, from: [planned], to: accepted, requires: [cost], evidence: [note]}
                    - {transition: pass, title: 通过, from: [proven], to: accepted, requires: [started_on]}
              """)
          .load();
  private final SampleDatabase database = new SampleDatabase(catalog);

  @Example
  void aStepThatAsksOnlyForEvidenceIsNotFree() throws IOException {
    assertThat(imported("proven", false, false, false, false))
        .extracting(Finding::code)
        .containsExactly("evidence_missing");
  }

  @Property(tries = 40)
  void importAcceptsWhatSomeWayOfSingleChangesAccepts(
      @ForAll boolean accepted,
      @ForAll boolean cost,
      @ForAll boolean note,
      @ForAll boolean contractor,
      @ForAll boolean started)
      throws IOException {
    String state = accepted ? "accepted" : "proven";
    boolean single =
        accepted
            ? walks(values(cost, note, contractor, started), "accept")
                || walks(values(cost, note, contractor, started), "pass")
            : walks(values(cost, note, contractor, started), "prove");
    assertThat(imported(state, cost, note, contractor, started).isEmpty())
        .as("%s cost %s note %s contractor %s started %s", state, cost, note, contractor, started)
        .isEqualTo(single);
  }

  /**
   * Whether one step is taken. What the steps before it ask is theirs: a record that was imported
   * says nothing of the way that led to its state.
   */
  private boolean walks(Map<String, String> values, String step) {
    RecordWriter writer = new RecordWriter(catalog, database.database(), CLOCK);
    ChangeResult created =
        writer.apply(new Change.Create("village_works", null, values), CLERK, "test");
    UUID id = ((ChangeResult.Applied) created).id();
    int version = 1;
    if (step.equals("pass")) {
      ChangeResult proven =
          writer.apply(
              new Change.Transition(
                  "village_works", id, version++, "prove", Map.of("note", "x"), ""),
              CLERK,
              "test");
      assertThat(proven).isInstanceOf(ChangeResult.Applied.class);
    }
    return writer.apply(
            new Change.Transition("village_works", id, version, step, Map.of(), ""), CLERK, "test")
        instanceof ChangeResult.Applied;
  }

  private static Map<String, String> values(
      boolean cost, boolean note, boolean contractor, boolean started) {
    Map<String, String> values =
        new HashMap<>(
            Map.of("village", "东村", "kind", "lane", "year", Integer.toString(nextYear())));
    if (cost) {
      values.put("cost", "12");
    }
    if (note) {
      values.put("note", "文件");
    }
    if (contractor) {
      values.put("contractor", "样例建筑公司");
    }
    if (started) {
      values.put("started_on", "2020-03-01");
    }
    return values;
  }

  private static int nextYear() {
    return 1900 + number++ % 199;
  }

  private List<Finding> imported(
      String state, boolean cost, boolean note, boolean contractor, boolean started)
      throws IOException {
    Map<String, String> values = values(cost, note, contractor, started);
    String header = "village,kind,year,cost,note,contractor,started_on,state";
    String row =
        "西村,lane,%s,%s,%s,%s,%s,%s"
            .formatted(
                values.get("year"),
                values.getOrDefault("cost", ""),
                values.getOrDefault("note", ""),
                values.getOrDefault("contractor", ""),
                values.getOrDefault("started_on", ""),
                state);
    Path folder = Files.createTempDirectory("dajuan-import-");
    Path file = Files.writeString(folder.resolve("works.csv"), header + "\n" + row + "\n");
    ImportOutcome outcome =
        new RecordImporter(catalog, database.database(), CLOCK)
            .run(
                ImportRequest.of("village_works", file, Person.administrator("clerk"))
                    .withFaultsFile(null),
                ImportProgress.silent());
    Files.delete(file);
    Files.delete(folder);
    return outcome.findings().list().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
