package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;

/**
 * FEATURE: an import into a later state asks what the steps into that state ask. Law: it accepts a
 * record exactly when some way of single changes leads there, with steps that are the importing
 * person's; for an administrator, with steps that are anybody's.
 */
class ImportAsksWhatStepsAskTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z"));
  private static final String REGISTER = "village_works";
  private static final List<String> ASKED = List.of("cost", "note", "contractor", "started_on");
  private static final Map<String, String> FULL =
      Map.of(
          "kind", "lane",
          "year", "2023",
          "cost", "100",
          "note", "文件",
          "contractor", "样例建筑公司",
          "started_on", "2020-03-01");

  /** Two who may take every step, in turn, so that none is taken by who made the change before. */
  private static final List<Person> ANYBODY =
      List.of(
          Person.administrator("zhang", Set.of("clerk", "leader")),
          Person.administrator("wang", Set.of("clerk", "leader")));

  private static final List<Person> IMPORTERS =
      List.of(
          Person.administrator("root"),
          Person.of("li", Set.of("clerk"), "140429100"),
          Person.of("ma", Set.of("leader"), "140429100"),
          Person.of("he", Set.of("clerk", "leader"), null),
          Person.of("wu", Set.of("office"), null));

  @Example
  void aStepThatAsksOnlyForEvidenceIsNotFree() throws IOException {
    Catalog catalog = proving(Set.of(), false);
    assertThat(codes(catalog, Person.administrator("root"), "proven", Map.of()))
        .containsExactly("evidence_missing");
  }

  @Example
  void whoMayNotTakeTheStepDoesNotImportBehindIt() throws IOException {
    Catalog catalog = proving(Set.of("leader"), false);
    Map<String, String> proof = Map.of("note", "文件");
    assertThat(codes(catalog, Person.of("li", Set.of("clerk"), null), "proven", proof))
        .containsExactly("no_way_there");
    assertThat(codes(catalog, Person.of("ma", Set.of("leader"), null), "proven", proof)).isEmpty();
    assertThat(codes(catalog, Person.administrator("root"), "proven", proof)).isEmpty();
  }

  @Example
  void nobodyImportsAloneBehindAStepForTwo() throws IOException {
    Catalog catalog = proving(Set.of("leader"), true);
    Map<String, String> proof = Map.of("note", "文件");
    assertThat(codes(catalog, Person.of("ma", Set.of("leader"), null), "proven", proof))
        .containsExactly("no_way_there");
  }

  private static Catalog proving(Set<String> roles, boolean otherPerson) {
    return TestPack.resource("packs/works")
        .with(
            "lifecycles.yaml",
            """
            lifecycles:
              works:
                title: 工程
                initial: planned
                states: [{state: planned, title: 计划}, {state: proven, title: 有据}]
                transitions:
                  - {transition: prove, title: 取证, from: [planned], to: proven, roles: %s, evidence: [note, contractor], other_person: %s}
              record:
                title: 登记
                initial: recorded
                states: [{state: recorded, title: 已登记}]
            """
                .formatted(roles, otherPerson))
        .load();
  }

  @Property(tries = 60)
  void importAcceptsWhatSomeWayOfSingleChangesAccepts(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Catalog catalog = RandomLifecycle.of(seed);
    SampleDatabase database = new SampleDatabase(catalog);
    Person person = IMPORTERS.get(random.nextInt(IMPORTERS.size()));
    List<String> targets = new ArrayList<>(RandomLifecycle.STATES);
    targets.add(State.VOIDED);
    String target = targets.get(random.nextInt(targets.size()));
    Map<String, String> values = new HashMap<>(FULL);
    values.put("village", random.nextInt(4) == 0 ? "南村" : "东村");
    values.put("year", random.nextInt(4) == 0 ? "1990" : "2023");
    values.put("cost", random.nextBoolean() ? "" : Integer.toString(random.nextInt(100)));
    for (String field : List.of("note", "contractor", "started_on")) {
      values.computeIfPresent(field, (name, full) -> random.nextInt(3) == 0 ? "" : full);
    }
    boolean single =
        new Ways(catalog, database, person.administrator() ? ANYBODY : List.of(person), values)
            .leadTo(target);
    Statistics.label("accepted").collect(target.equals(RandomLifecycle.FIRST), single);
    database.execute("TRUNCATE reg." + REGISTER);
    assertThat(errors(catalog, database, person, target, values).isEmpty())
        .as("%s as %s with %s, %s", target, person, values, catalog.lifecycles().get("works"))
        .isEqualTo(single);
  }

  /**
   * Tries every way through a life cycle that visits no state twice but, at most, the one it leads
   * to.
   */
  private record Ways(
      Catalog catalog, SampleDatabase database, List<Person> persons, Map<String, String> values) {

    boolean leadTo(String target) {
      if (target.equals(State.VOIDED)) {
        return walk(List.of(), true);
      }
      return target.equals(RandomLifecycle.FIRST)
          ? walk(List.of(), false)
          : some(List.of(), Set.of(RandomLifecycle.FIRST), RandomLifecycle.FIRST, target);
    }

    private boolean some(List<Transition> way, Set<String> seen, String state, String target) {
      for (Transition step : catalog.lifecycles().get("works").transitions()) {
        if (!step.from().contains(state)) {
          continue;
        }
        List<Transition> longer = new ArrayList<>(way);
        longer.add(step);
        if (step.to().equals(target) && walk(longer, false)) {
          return true;
        }
        Set<String> more = new HashSet<>(seen);
        if (more.add(step.to()) && some(longer, more, step.to(), target)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Takes the steps one by one. On its way the record holds whatever the steps ask; the last
     * change leaves the values in question.
     */
    private boolean walk(List<Transition> way, boolean voided) {
      database.execute("TRUNCATE reg." + REGISTER);
      RecordWriter writer = new RecordWriter(catalog, database.database(), CLOCK);
      Map<String, String> first = new HashMap<>(way.isEmpty() ? values : FULL);
      first.put("village", values.get("village"));
      ChangeResult result =
          writer.apply(new Change.Create(REGISTER, null, first), persons.get(0), "test");
      for (int i = 0; i < way.size() && result instanceof ChangeResult.Applied done; i++) {
        Map<String, String> written = i == way.size() - 1 ? values : Map.of();
        result =
            writer.apply(
                new Change.Transition(
                    REGISTER, done.id(), done.version(), way.get(i).id(), written, "理由"),
                persons.get((i + 1) % persons.size()),
                "test");
      }
      if (voided && result instanceof ChangeResult.Applied done) {
        UUID id = done.id();
        result = writer.apply(new Change.VoidRecord(REGISTER, id, 1, "理由"), persons.get(0), "test");
      }
      return result instanceof ChangeResult.Applied;
    }
  }

  private static List<String> codes(
      Catalog catalog, Person person, String state, Map<String, String> values) throws IOException {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(Map.of("village", "西村", "year", "2020"));
    return errors(catalog, new SampleDatabase(catalog), person, state, all).stream()
        .map(Finding::code)
        .toList();
  }

  private static List<Finding> errors(
      Catalog catalog,
      SampleDatabase database,
      Person person,
      String state,
      Map<String, String> values)
      throws IOException {
    StringBuilder file = new StringBuilder("village,kind,year,state");
    ASKED.forEach(field -> file.append(',').append(field));
    file.append('\n').append(values.get("village")).append(",lane,").append(values.get("year"));
    file.append(',').append(state);
    ASKED.forEach(field -> file.append(',').append(values.getOrDefault(field, "")));
    Path folder = Files.createTempDirectory("dajuan-import-");
    Path csv = Files.writeString(folder.resolve("works.csv"), file.append('\n'));
    ImportOutcome outcome =
        new RecordImporter(catalog, database.database(), CLOCK)
            .run(
                ImportRequest.of(REGISTER, csv, person).withFaultsFile(null),
                ImportProgress.silent());
    Files.delete(csv);
    Files.delete(folder);
    return outcome.findings().list().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
