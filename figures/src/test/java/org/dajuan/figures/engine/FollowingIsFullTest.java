package org.dajuan.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.testing.TestDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a figure over computed fields follows the records that they are computed from, also from
 * computed field to computed field, and also where a computed date places a record in time.
 */
class FollowingIsFullTest {

  private static final Catalog CATALOG =
      TestPack.resource("packs/figures")
          .with(
              "streams/projects.yaml",
              """
              stream: projects
              title: projects
              chapter: economy
              owner: office
              registers:
                leaders:
                  title: leaders
                  fields:
                    county: {type: region, level: county, title: county}
                    name:   {type: text, title: name}
                    year:   {type: year, title: year}
                    done:   {type: money, title: done, computed: {sum: done, of: projects, by: leader}}
                projects:
                  title: projects
                  fields:
                    village: {type: region, level: village, title: village}
                    leader:  {type: record, register: leaders, title: leader}
                    year:    {type: year, title: year}
                    done:    {type: money, title: done, computed: {sum: cost, of: parts, by: project}}
                    ended:   {type: date, title: ended, computed: {most: day, of: parts, by: project}}
                    who:     {type: text, title: who, computed: {lookup: leader.name}}
                parts:
                  title: parts
                  under: project
                  fields:
                    village: {type: region, level: village, title: village}
                    project: {type: record, register: projects, title: project}
                    cost:    {type: money, title: cost}
                    day:     {type: date, title: day}
              indicators:
                done:       {title: done, unit: 元, from: projects, measure: sum(done), date: year}
                large:      {title: large, unit: 个, from: projects, where: done > 30, measure: count(*), date: year}
                ended:      {title: ended, unit: 个, from: projects, measure: count(*), date: ended}
                of_zhang:   {title: of_zhang, unit: 个, from: projects, where: who = 'z', measure: count(*), date: year}
                by_leaders: {title: by_leaders, unit: 元, from: leaders, measure: sum(done), date: year}
              """)
          .load();

  private static final Person CLERK = Person.administrator("clerk");
  private static final Database DATABASE = database();
  private static final RecordWriter WRITER =
      new RecordWriter(CATALOG, DATABASE, InstantSource.system());

  private final Map<UUID, String> registers = new LinkedHashMap<>();
  private final Map<UUID, Integer> versions = new LinkedHashMap<>();

  private static Database database() {
    Database database = TestDatabase.create();
    assertThat(SchemaMigration.migrate(database, CATALOG).findings().list()).isEmpty();
    FigureSchema.migrate(database.owner());
    return database;
  }

  @Test
  void aPartChangesTheFigureOfTheWhole() {
    clear();
    FigureEngine engine = engine();
    UUID project = create("projects", Map.of("village", "V1", "year", "2023"));
    engine.refresh();
    UUID part = create("parts", part(project, "40", "2023-05-01"));
    assertThat(engine.refresh().full()).isFalse();
    assertThat(value("done")).containsExactly("40");
    assertThat(value("large")).containsExactly("1");
    assertThat(value("ended")).containsExactly("1");
    change(new Change.Update("parts", part, 1, Map.of("cost", "20", "day", "")));
    engine.refresh();
    assertThat(value("done")).containsExactly("20");
    assertThat(value("large")).isEmpty();
    assertThat(value("ended")).isEmpty();
  }

  /** A publication is an entry of no register. */
  @Test
  void entriesOfNoRecordTouchNothing() throws SQLException {
    clear();
    FigureEngine engine = engine();
    engine.refresh();
    try (Connection connection = DATABASE.owner().getConnection()) {
      CanonicalContent content = CanonicalContent.builder().put("report", "annual").build();
      connection.setAutoCommit(false);
      EntryLog.append(
          connection,
          new NewEntry(SampleCounty.CLOCK.instant(), "clerk", "publish", "", null, 0, content));
      connection.commit();
      connection.setAutoCommit(true);
    }
    assertThat(engine.refresh().full()).isFalse();
    assertThat(table()).isEmpty();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void anyChanges(@ForAll long seed) {
    clear();
    Random random = new Random(seed);
    FigureEngine engine = engine();
    engine.refresh();
    for (int refresh = 0; refresh < 4; refresh++) {
      for (int i = 0; i < 6; i++) {
        change(random);
      }
      assertThat(engine.refresh().full()).isFalse();
      List<String> incremental = table();
      engine.recompute();
      assertThat(incremental).as("seed %d, refresh %d", seed, refresh).isEqualTo(table());
    }
  }

  private void change(Random random) {
    String register = List.of("leaders", "projects", "parts", "parts").get(random.nextInt(4));
    String village = "V" + (1 + random.nextInt(4));
    String year = "" + (2021 + random.nextInt(3));
    Map<String, String> values =
        switch (register) {
          case "leaders" -> Map.of("county", "K1", "name", any(random, "z", "w"), "year", year);
          case "projects" ->
              Map.of("village", village, "year", year, "leader", anyOf(random, "leaders"));
          default ->
              Map.of(
                  "village",
                  village,
                  "project",
                  anyOf(random, "projects"),
                  "cost",
                  "" + random.nextInt(40),
                  "day",
                  year + "-0" + (1 + random.nextInt(9)) + "-05");
        };
    String known = anyOf(random, register);
    if (known.isEmpty() || random.nextInt(3) == 0) {
      create(register, values);
    } else if (random.nextInt(4) == 0 && register.equals("parts")) {
      UUID id = UUID.fromString(known);
      change(new Change.VoidRecord(register, id, versions.get(id), "wrong"));
      registers.remove(id);
    } else {
      UUID id = UUID.fromString(known);
      change(new Change.Update(register, id, versions.get(id), values));
    }
  }

  private static String any(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private String anyOf(Random random, String register) {
    List<UUID> all =
        registers.entrySet().stream()
            .filter(each -> each.getValue().equals(register))
            .map(Map.Entry::getKey)
            .toList();
    return all.isEmpty() ? "" : all.get(random.nextInt(all.size())).toString();
  }

  private static Map<String, String> part(UUID project, String cost, String day) {
    return Map.of("village", "V1", "project", project.toString(), "cost", cost, "day", day);
  }

  private UUID create(String register, Map<String, String> values) {
    UUID id = change(new Change.Create(register, null, values));
    registers.put(id, register);
    return id;
  }

  private UUID change(Change change) {
    ChangeResult result = WRITER.apply(change, CLERK, "test");
    assertThat(result).isInstanceOf(ChangeResult.Applied.class);
    ChangeResult.Applied applied = (ChangeResult.Applied) result;
    versions.put(applied.id(), applied.version());
    return applied.id();
  }

  private static FigureEngine engine() {
    return new FigureEngine(DATABASE.engine(), CATALOG, SampleCounty.CLOCK);
  }

  private static List<String> value(String indicator) {
    return query(
        "select trim_scale(value) from fig.figure where region_code = 'V1' and period = '2023' and indicator = '"
            + indicator
            + "' and value <> 0");
  }

  private static List<String> table() {
    return query(
        "select (to_jsonb(f) - 'computed_at')::text from fig.figure f order by indicator, region_code, period");
  }

  private void clear() {
    registers.clear();
    versions.clear();
    query(
        "truncate reg.parts, reg.projects, reg.leaders, ledger.entry, fig.figure, fig.progress;"
            + " update ledger.head set next = 0; select 1");
  }

  private static List<String> query(String sql) {
    List<String> found = new ArrayList<>();
    try (Connection connection = DATABASE.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      while (statement.getUpdateCount() != -1) {
        statement.getMoreResults();
      }
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return found;
  }
}
