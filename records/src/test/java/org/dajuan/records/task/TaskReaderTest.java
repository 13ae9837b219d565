package org.dajuan.records.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.deadline.Deadlines;
import org.dajuan.catalog.deadline.Due;
import org.dajuan.catalog.deadline.TimeSpan;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.MovingClock;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE: records that wait for a step are listed with their last day, the most urgent first. */
class TaskReaderTest {

  private static final Person CLERK = Person.administrator("clerk", Set.of("village-clerk"));

  @ParameterizedTest
  @EnumSource(
      value = TimeLimit.Kind.class,
      names = {"NATURAL_DAYS", "WORKING_DAYS", "MONTHS"})
  void theDatabaseCountsAsTheCalendarDoes(TimeLimit.Kind kind) {
    Random random = new Random(kind.ordinal());
    for (TimeLimit.Kind by : List.of(TimeLimit.Kind.NATURAL_DAYS, TimeLimit.Kind.WORKING_DAYS)) {
      TimeLimit within = new TimeLimit(1 + random.nextInt(25), kind);
      TimeLimit longer = new TimeLimit(1 + random.nextInt(20), by);
      compare(
          random,
          catalog(
              """
              within: %s
              since: started_on
              not_counted: {from: pause_from, to: pause_to}
              extension: {when: extended, by: %s}
              """
                  .formatted(written(within), written(longer))));
    }
  }

  private static String written(TimeLimit limit) {
    String unit =
        switch (limit.kind()) {
          case NATURAL_DAYS -> " days";
          case WORKING_DAYS -> " working days";
          case MONTHS -> " months";
          case HOURS -> " hours";
        };
    return limit.amount() + unit;
  }

  private void compare(Random random, Catalog catalog) {
    Deadline deadline =
        catalog.lifecycles().get("works").findTransition("build").orElseThrow().deadline();
    SampleDatabase database = new SampleDatabase(catalog);
    LocalDate today = LocalDate.parse("2023-10-20");
    Map<UUID, Due> expected = new HashMap<>();
    Deadlines deadlines = new Deadlines(catalog.holidays());
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      UUID id = new UUID(0x7000, i);
      LocalDate start = LocalDate.parse("2023-08-20").plusDays(random.nextInt(80));
      boolean extended = random.nextBoolean();
      LocalDate from = random.nextInt(4) == 0 ? null : start.plusDays(random.nextInt(40) - 5);
      LocalDate to =
          from == null || random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(20));
      List<TimeLimit> limits = new ArrayList<>(List.of(deadline.within()));
      if (extended) {
        limits.add(deadline.extension().by());
      }
      LocalDate last = to == null ? today : to;
      boolean pause = from != null && !last.isBefore(from);
      expected.put(
          id,
          deadlines.due(
              start, limits, pause ? List.of(new TimeSpan(from, last)) : List.of(), true));
      rows.append(i == 0 ? "" : ", ")
          .append(
              "('%s', '140429100201', 'lane', %d, '%s', %s, %s, %s, '140429100201', 'planned', 1, %d, now(), now())"
                  .formatted(id, 1000 + i, start, sql(from), sql(to), extended, i));
    }
    database.execute(
        "INSERT INTO reg.village_works (id, village, kind, year, started_on, pause_from, pause_to, extended, region_code, state, version, seq, created_at, updated_at) VALUES "
            + rows);
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    Instant now = today.atStartOfDay(catalog.zone()).plusHours(9).toInstant();
    Map<UUID, Due> found = new HashMap<>();
    tasks
        .list(CLERK, TaskQuery.at(now).page(0, TaskQuery.MOST))
        .forEach(task -> found.put(task.record(), task.due()));
    assertThat(found).isEqualTo(expected);
  }

  private static String sql(LocalDate day) {
    return day == null ? "NULL" : "'" + day + "'";
  }

  @Test
  void lightsEscalationsAndRoles() {
    Catalog catalog =
        catalog(
            """
            roles: [village-clerk]
            within: 15 days
            since: started_on
            not_counted: {from: pause_from, to: pause_to}
            escalate: [{after: 0 days, to: township-leader}, {after: 3 working days, to: county-group}]
            """);
    SampleDatabase database = new SampleDatabase(catalog);
    RecordWriter writer = new RecordWriter(catalog, database.database(), Instant::now);
    create(writer, "东村", Map.of("started_on", "2023-09-10"));
    create(writer, "西村", Map.of("started_on", "2023-09-20"));
    create(writer, "南村", Map.of("started_on", "2023-09-22"));
    create(writer, "北村", Map.of("started_on", "2023-10-05"));
    create(
        writer,
        "东村",
        Map.of("year", "2022", "started_on", "2023-10-05", "pause_from", "2023-10-06"));
    create(writer, "西村", Map.of("year", "2022"));
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    // Friday 6 October is a holiday, Saturday the 7th is worked.
    TaskQuery query = TaskQuery.at(Instant.parse("2023-10-06T01:00:00Z"));
    assertThat(lines(tasks.list(CLERK, query)))
        .containsExactly(
            "red 140429100202 2023-10-05 2023-10-07 [township-leader]",
            "yellow 140429101201 2023-10-07 2023-10-07 []",
            "late 140429100201 2023-09-25 2023-09-25 [county-group, township-leader]",
            "green 140429101202 2023-10-20 2023-10-20 []",
            "paused 140429100201 2023-10-21 2023-10-23 []",
            "unknown 140429100202 null []");
    assertThat(tasks.tally(CLERK, query).current())
        .containsOnly(
            Map.entry(TaskLight.LATE, 1L),
            Map.entry(TaskLight.RED, 1L),
            Map.entry(TaskLight.YELLOW, 1L),
            Map.entry(TaskLight.GREEN, 1L),
            Map.entry(TaskLight.PAUSED, 1L),
            Map.entry(TaskLight.UNKNOWN, 1L));
    assertThat(tasks.list(CLERK, query.forRoles(Set.of("village-clerk")))).hasSize(6);
    assertThat(tasks.list(CLERK, query.forRoles(Set.of("township-leader")))).hasSize(2);
    assertThat(tasks.list(CLERK, query.forRoles(Set.of("county-group")))).hasSize(1);
    assertThat(tasks.list(CLERK, query.forRoles(Set.of("nobody")))).isEmpty();
    assertThat(tasks.list(CLERK, query.inRegion("140429101"))).hasSize(2);
    assertThat(tasks.list(CLERK, query.withLight(TaskLight.RED))).hasSize(1);
    assertThat(tasks.list(CLERK, query.page(4, 1)).get(0).light()).isEqualTo(TaskLight.PAUSED);
    assertThat(tasks.list(CLERK, query.ofRegister("project"))).isEmpty();
  }

  @Test
  void withoutADateTheTimeCountsFromTheEnteringOfTheState() {
    Catalog catalog = catalog("within: 5 working days\n");
    SampleDatabase database = new SampleDatabase(catalog);
    MovingClock clock = new MovingClock("2023-11-01T02:00:00Z");
    RecordWriter writer = new RecordWriter(catalog, database.database(), clock);
    UUID id = create(writer, "东村", Map.of());
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    assertThat(tasks.list(CLERK, TaskQuery.at(clock.instant())).get(0).since())
        .isEqualTo("2023-11-01");
    clock.set("2023-11-06T02:00:00Z");
    apply(writer, new Change.Transition("village_works", id, 1, "build", Map.of(), ""));
    assertThat(tasks.list(CLERK, TaskQuery.at(clock.instant()))).isEmpty();
    clock.set("2023-11-07T02:00:00Z");
    apply(writer, new Change.Transition("village_works", id, 2, "return", Map.of(), "差一段"));
    clock.set("2023-11-09T02:00:00Z");
    apply(writer, new Change.Update("village_works", id, 3, Map.of("note", "补")));
    Task task = tasks.list(CLERK, TaskQuery.at(clock.instant())).get(0);
    assertThat(task.since()).isEqualTo("2023-11-07");
    assertThat(task.due().raw()).isEqualTo("2023-11-14");
  }

  @Test
  void hoursCountFromTheMoment() {
    Catalog catalog = catalog("within: 10 hours\nescalate: [{after: 2 hours, to: county-group}]\n");
    SampleDatabase database = new SampleDatabase(catalog);
    MovingClock clock = new MovingClock("2023-10-01T20:00:00Z");
    create(new RecordWriter(catalog, database.database(), clock), "东村", Map.of());
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    assertThat(light(tasks, "2023-10-02T03:59:00Z")).isEqualTo("GREEN []");
    assertThat(light(tasks, "2023-10-02T04:00:00Z")).isEqualTo("YELLOW []");
    assertThat(light(tasks, "2023-10-02T06:00:00Z")).isEqualTo("YELLOW []");
    assertThat(light(tasks, "2023-10-02T06:01:00Z")).isEqualTo("LATE []");
    assertThat(light(tasks, "2023-10-02T08:01:00Z")).isEqualTo("LATE [county-group]");
  }

  /** The day of an import says nothing of when the record entered its state. */
  @Test
  void importedRecordsCountFromTheDateOfTheirStateOrNotAtAll() {
    Catalog catalog = catalog("requires: [started_on]\n", "within: 5 days\n");
    SampleDatabase database = new SampleDatabase(catalog);
    MovingClock clock = new MovingClock("2023-11-01T02:00:00Z");
    RecordWriter writer = new RecordWriter(catalog, database.database(), clock);
    UUID dated = create(writer, "东村", Map.of("started_on", "2023-10-20"));
    UUID undated = create(writer, "西村", Map.of());
    database.execute("UPDATE reg.village_works SET state = 'built'");
    database.execute("UPDATE ledger.entry SET kind = 'import'");
    assertThat(dated).isNotEqualTo(undated);
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    assertThat(lines(tasks.list(CLERK, TaskQuery.at(clock.instant()))))
        .containsExactly(
            "late 140429100201 2023-10-25 2023-10-25 []", "unknown 140429100202 null []");
  }

  /** Whoever looks at a day before a record was entered has the whole time before him. */
  @Test
  void onAnEarlierDayTheTimeBeginsThatDay() {
    Catalog catalog = catalog("within: 5 working days\n");
    SampleDatabase database = new SampleDatabase(catalog);
    MovingClock clock = new MovingClock("2026-11-04T02:00:00Z");
    create(new RecordWriter(catalog, database.database(), clock), "东村", Map.of());
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    Task task = tasks.list(CLERK, TaskQuery.at(Instant.parse("2023-11-01T02:00:00Z"))).get(0);
    assertThat(task.since()).isEqualTo("2023-11-01");
    assertThat(task.due().raw()).isEqualTo("2023-11-08");
  }

  @Test
  void longOverdueIsFoldedAndCounted() {
    Catalog catalog = catalog("within: 10 days\nsince: started_on\n");
    SampleDatabase database = new SampleDatabase(catalog);
    RecordWriter writer = new RecordWriter(catalog, database.database(), Instant::now);
    create(writer, "东村", Map.of("started_on", "2018-01-10"));
    create(writer, "西村", Map.of("started_on", "2023-10-01"));
    create(writer, "南村", Map.of("started_on", "2023-10-20"));
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    TaskQuery query = TaskQuery.at(Instant.parse("2023-11-10T02:00:00Z"));
    assertThat(lines(tasks.list(CLERK, query.ofAge(TaskQuery.Age.CURRENT))))
        .extracting(line -> line.substring(0, 17))
        .containsExactly("late 140429101201", "late 140429100202");
    assertThat(tasks.list(CLERK, query.ofAge(TaskQuery.Age.LONG_OVERDUE))).hasSize(1);
    assertThat(tasks.tally(CLERK, query)).isEqualTo(new TaskTally(Map.of(TaskLight.LATE, 2L), 1));
  }

  /** Own are tasks that one may do where one works, those of the streams one works for first. */
  @Test
  void mineIsWhereTheRoleIsHeld() {
    Catalog catalog = catalog("within: 5 working days\nroles: [village-clerk]\n");
    SampleDatabase database = new SampleDatabase(catalog);
    RecordWriter writer = new RecordWriter(catalog, database.database(), Instant::now);
    create(writer, "东村", Map.of());
    create(writer, "南村", Map.of());
    TaskReader tasks = new TaskReader(new Access(catalog, database.database()));
    TaskQuery query = TaskQuery.at(Instant.parse("2023-11-10T02:00:00Z"));
    Set<String> roles = Set.of("village-clerk");
    assertThat(tasks.list(Person.of("a", roles, "140429101"), query.mine(roles)))
        .extracting(Task::region)
        .containsExactly("140429101201");
    assertThat(tasks.list(CLERK, query.mine(Set.of("county-group")))).isEmpty();
  }

  private static String light(TaskReader tasks, String now) {
    Task task = tasks.list(CLERK, TaskQuery.at(Instant.parse(now))).get(0);
    return task.light() + " " + task.escalatedTo();
  }

  private static List<String> lines(List<Task> tasks) {
    return tasks.stream()
        .map(
            task ->
                task.light().id()
                    + " "
                    + task.region()
                    + " "
                    + (task.due() == null ? null : task.due().raw() + " " + task.due().legal())
                    + " "
                    + task.escalatedTo().stream().sorted().toList())
        .toList();
  }

  private static UUID create(RecordWriter writer, String village, Map<String, String> more) {
    Map<String, String> values =
        new HashMap<>(Map.of("village", village, "kind", "lane", "year", "2023"));
    values.putAll(more);
    return apply(writer, new Change.Create("village_works", null, values));
  }

  private static UUID apply(RecordWriter writer, Change change) {
    ChangeResult result = writer.apply(change, CLERK, "test");
    assertThat(result).isInstanceOf(ChangeResult.Applied.class);
    return ((ChangeResult.Applied) result).id();
  }

  /** The works of the sample in two states, with a deadline of the step between them. */
  private static Catalog catalog(String build) {
    return catalog(build, "");
  }

  /** The same, with a deadline of the step after them too. */
  private static Catalog catalog(String build, String accept) {
    String further =
        accept.isEmpty()
            ? ""
            : "      - transition: accept\n        title: 验收\n        from: [built]\n        to: accepted\n"
                + accept.indent(8);
    return TestPack.resource("packs/works")
        .with(
            "holidays.yaml",
            "holidays: [{from: 2023-09-29, to: 2023-10-06}]\nworked: [2023-10-07, 2023-10-08]\n")
        .replace(
            "roles.yaml", "roles:\n", "roles:\n  - {role: county-group, title: county-group}\n")
        .replace(
            "streams/rural-works.yaml",
            "    rules:\n",
            """
                  pause_from:  {type: date, title: 鉴定开始}
                  pause_to:    {type: date, title: 鉴定结束}
                  extended:    {type: boolean, title: 已批准延长}
                rules:
            """)
        .with(
            "lifecycles.yaml",
            """
            lifecycles:
              works:
                title: 工程
                initial: planned
                states:
                  - {state: planned, title: 计划}
                  - {state: built, title: 完工, end: true}
                  - {state: accepted, title: 验收, end: true}
                transitions:
                  - {transition: return, title: 退回, from: [built], to: planned}
                  - transition: build
                    title: 完工
                    from: [planned]
                    to: built
            """
                + build.indent(8)
                + further)
        .load();
  }
}
