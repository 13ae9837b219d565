package org.dajuan.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.verdict.SampleDesk;
import org.dajuan.figures.trace.TracedRecord;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Session;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.read.RecordQuery;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.read.RecordView;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.task.Task;
import org.dajuan.records.task.TaskQuery;
import org.dajuan.records.task.TaskReader;
import org.dajuan.records.transfer.ExportRequest;
import org.dajuan.records.warning.WarningQuery;
import org.dajuan.records.warning.WarningReader;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a person sees and may do what the packs say of his role: each shipped role, each
 * register of the sample county, in his own and in other regions, for his own and for other
 * streams; through the readers, and by SQL under the application's role.
 */
class PermissionMatrixTest {

  private static final Person EVERYTHING = Person.administrator("test");

  private final Workspace workspace = SampleDesk.workspace();
  private final Catalog catalog = workspace.catalog();
  private final String township = catalog.regions().childrenOf(catalog.home()).get(0).code();
  private final List<Holder> holders = Holder.all(catalog, township);

  /** How many rows there are, by register and region. */
  private static Map<String, Long> counts(Session session, String sql) {
    return session.ask(
        sql,
        (connection, select) -> {
          Map<String, Long> counts = new TreeMap<>();
          try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
              counts.put(row.getString(1) + " " + row.getString(2), row.getLong(3));
            }
          }
          return counts;
        });
  }

  private Map<String, Long> expected(Map<String, Long> all, Holder holder) {
    Map<String, Long> seen = new TreeMap<>(all);
    seen.keySet().removeIf(key -> !holder.sees(register(key), region(key)));
    return seen;
  }

  private Register register(String key) {
    return catalog.register(key.substring(0, key.indexOf(' ')));
  }

  private static String region(String key) {
    return key.substring(key.indexOf(' ') + 1);
  }

  private String rowsByRegion() {
    return catalog.registers().values().stream()
        .map(
            each ->
                "SELECT '%s', region_code, count(*) FROM %s GROUP BY region_code"
                    .formatted(each.id(), RegisterTable.of(each).sqlName()))
        .collect(Collectors.joining(" UNION ALL "));
  }

  @Test
  void theSampleTellsRolesApart() {
    Set<Long> numbers = new LinkedHashSet<>();
    Map<String, Long> all = counts(workspace.access().asEngine(), rowsByRegion());
    for (Holder holder : holders) {
      numbers.add(expected(all, holder).values().stream().mapToLong(Long::longValue).sum());
    }
    assertThat(all).hasSizeGreaterThan(500);
    assertThat(numbers).hasSizeGreaterThan(3).doesNotContain(0L);
  }

  @Test
  void rowsBySql() {
    Map<String, Long> all = counts(workspace.access().asEngine(), rowsByRegion());
    assertThat(counts(workspace.access().as(EVERYTHING), rowsByRegion())).isEqualTo(all);
    for (Holder holder : holders) {
      assertThat(counts(workspace.access().as(holder.person()), rowsByRegion()))
          .as("%s", holder)
          .isEqualTo(expected(all, holder));
    }
  }

  @Test
  void contentOfTheLedgerBySql() {
    String sql =
        "SELECT register, region_code, count(*) FROM ledger.entry WHERE register IS NOT NULL"
            + " GROUP BY register, region_code";
    Map<String, Long> all = counts(workspace.access().asEngine(), sql);
    for (Holder holder : holders) {
      assertThat(counts(workspace.access().as(holder.person()), sql))
          .as("%s", holder)
          .isEqualTo(expected(all, holder));
    }
  }

  @Test
  void nobodySeesNothing() {
    Person nobody = new Person("nobody", List.of(), false);
    assertThat(counts(workspace.access().as(nobody), rowsByRegion())).isEmpty();
    Person unknownRole = Person.of("stranger", List.of("no-such-role"), null);
    assertThat(counts(workspace.access().as(unknownRole), rowsByRegion())).isEmpty();
  }

  @Test
  void rowsToWriteBySql() {
    Map<String, Long> all = counts(workspace.access().asEngine(), rowsByRegion());
    for (Holder holder : holders) {
      for (Register register : catalog.registers().values()) {
        long mine =
            all.entrySet().stream()
                .filter(each -> each.getKey().startsWith(register.id() + " "))
                .filter(each -> holder.mayWrite(register, region(each.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(rowsToWrite(holder, register))
            .as("%s %s", holder, register.id())
            .isEqualTo(mine);
      }
    }
  }

  private long rowsToWrite(Holder holder, Register register) {
    return workspace
        .access()
        .as(holder.person())
        .<Long, RuntimeException>change(
            connection ->
                number(
                    connection,
                    "SELECT count(*) FROM (SELECT FROM %s FOR NO KEY UPDATE) AS r"
                        .formatted(RegisterTable.of(register).sqlName())));
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void recordsAndFieldsThroughTheReader() {
    RecordReader everything = workspace.records(EVERYTHING);
    Map<String, Long> all = counts(workspace.access().asEngine(), rowsByRegion());
    for (Holder holder : holders) {
      RecordReader reader = workspace.records(holder.person());
      Map<String, Long> expected = expected(all, holder);
      for (Register register : catalog.registers().values()) {
        long rows =
            expected.entrySet().stream()
                .filter(each -> each.getKey().startsWith(register.id() + " "))
                .mapToLong(Map.Entry::getValue)
                .sum();
        String what = holder + " " + register.id();
        assertThat(
                reader.countsByState(register.id(), null).values().stream()
                    .mapToLong(Long::longValue)
                    .sum())
            .as(what)
            .isEqualTo(rows);
        List<RecordView> page = reader.page(RecordQuery.of(register.id()).withLimit(5)).records();
        Map<UUID, RecordView> whole =
            everything.findAll(register.id(), page.stream().map(RecordView::id).toList());
        for (RecordView view : page) {
          assertThat(holder.sees(register, view.region())).as(what).isTrue();
          checkFields(holder, register, view, whole.get(view.id()), reader, what);
        }
        checkNames(holder, register, page, reader, what);
      }
    }
  }

  private static void checkFields(
      Holder holder,
      Register register,
      RecordView view,
      RecordView whole,
      RecordReader reader,
      String what) {
    for (Field field : register.fields()) {
      List<String> values = whole.values(field.name());
      if (holder.seesPlain(register, field)) {
        assertThat(view.values(field.name())).as(what).isEqualTo(values);
        continue;
      }
      assertThat(view.values(field.name())).as(what + " " + field.name()).isEmpty();
      assertThat(view.masked().containsKey(field.name())).as(what).isEqualTo(!values.isEmpty());
      if (!values.isEmpty() && values.get(0).length() > 4) {
        RecordQuery search = RecordQuery.of(register.id()).containing(values.get(0)).withLimit(1);
        reader
            .page(search)
            .records()
            .forEach(
                found ->
                    assertThat(found.values().toString())
                        .as("%s: %s found by a plain field only", what, field.name())
                        .contains(values.get(0)));
      }
    }
  }

  /** Names of records show no more than their fields. */
  private void checkNames(
      Holder holder, Register register, List<RecordView> page, RecordReader reader, String what) {
    Map<UUID, String> names =
        new RecordNames(catalog, reader, Locale.CHINESE)
            .of(register.id(), page.stream().map(RecordView::id).toList());
    for (RecordView view : page) {
      for (String path : register.label()) {
        String label = path.replaceFirst("\\..*", "");
        if (!holder.seesPlain(register, register.field(label))
            && view.masked().containsKey(label)) {
          assertThat(names.get(view.id())).as(what).contains(view.masked().get(label));
        }
      }
    }
  }

  @Test
  void exports() throws IOException {
    Map<String, Long> all = counts(workspace.access().asEngine(), rowsByRegion());
    for (Holder holder : holders) {
      for (Register register : catalog.registers().values()) {
        long rows =
            all.entrySet().stream()
                .filter(each -> each.getKey().startsWith(register.id() + " "))
                .filter(each -> holder.may(Rights.Action.EXPORT, register, region(each.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportRequest request =
            ExportRequest.of(register.id(), ExportRequest.Format.CSV).withVoided(true);
        assertThat(workspace.exporter().write(holder.person(), request, out))
            .as("%s %s", holder, register.id())
            .isEqualTo(rows);
        String head = out.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        Set<String> columns = Set.of(head.replace("\uFEFF", "").split(","));
        for (Field field : register.fields()) {
          boolean plain = sees(holder, register) && holder.seesPlain(register, field);
          if (!plain && sees(holder, register)) {
            assertThat(columns).as("%s %s", holder, register.id()).doesNotContain(field.name());
          }
        }
      }
    }
  }

  private boolean sees(Holder holder, Register register) {
    return holder.sees(register, township);
  }

  @Test
  void tasks() {
    List<Task> all = all(EVERYTHING);
    assertThat(all).isNotEmpty();
    for (Holder holder : holders) {
      List<String> expected =
          all.stream()
              .filter(each -> holder.sees(catalog.register(each.register()), each.region()))
              .map(PermissionMatrixTest::line)
              .sorted()
              .toList();
      assertThat(all(holder.person()).stream().map(PermissionMatrixTest::line).sorted())
          .as("%s", holder)
          .containsExactlyElementsOf(expected);
    }
  }

  private List<Task> all(Person person) {
    List<Task> tasks = new ArrayList<>();
    TaskQuery query = TaskQuery.at(workspace.moment());
    while (true) {
      List<Task> page =
          new TaskReader(workspace.access()).list(person, query.page(tasks.size(), TaskQuery.MOST));
      tasks.addAll(page);
      if (page.size() < TaskQuery.MOST) {
        return tasks;
      }
    }
  }

  private static String line(Task task) {
    return task.register() + " " + task.record() + " " + task.light() + " " + task.state();
  }

  /** Lights are those that everybody's records give; records are those in sight. */
  @Test
  void warnings() {
    LocalDate today = workspace.catalog().dayOf(workspace.moment());
    Set<Rights> told = new LinkedHashSet<>();
    List<Holder> different =
        holders.stream().filter(each -> told.add(each.role().rights())).toList();
    for (Warning warning : catalog.warnings().values()) {
      Register register = catalog.register(warning.register());
      WarningQuery query = WarningQuery.on(today).page(0, WarningQuery.MOST);
      List<String> all = lines(EVERYTHING, warning, query, null);
      if (all.isEmpty() || all.size() == WarningQuery.MOST) {
        continue;
      }
      for (Holder holder : different) {
        assertThat(lines(holder.person(), warning, query, null))
            .as("%s %s", holder, warning.id())
            .isEqualTo(lines(EVERYTHING, warning, query, holder));
      }
      assertThat(register).isNotNull();
    }
  }

  private List<String> lines(
      Person person,
      Warning warning,
      WarningQuery query,
      @org.jspecify.annotations.Nullable Holder seenBy) {
    Register register = catalog.register(warning.register());
    return new WarningReader(workspace.access())
        .list(person, warning, query).stream()
            .filter(each -> seenBy == null || seenBy.sees(register, each.region()))
            .map(each -> each.record() + " " + each.light())
            .toList();
  }

  /** A trace says of records out of sight that they are there; its digest is everybody's. */
  @Test
  void drillDown() {
    Period year = Period.parse("2023");
    List<String> indicators =
        catalog.indicators().keySet().stream()
            .filter(id -> workspace.figures().find(id, catalog.home(), year).isPresent())
            .limit(60)
            .toList();
    assertThat(indicators).hasSizeGreaterThan(10);
    for (String indicator : indicators) {
      var trace = workspace.tracer().trace(indicator, catalog.home(), year).orElseThrow();
      for (Holder holder :
          List.of(holders.get(0), holders.get(7), holders.get(holders.size() - 1))) {
        List<TracedRecord> page =
            workspace
                .tracer()
                .read(
                    trace,
                    workspace.access().sights(holder.person()),
                    records -> records.page(0, 50));
        for (TracedRecord each : page) {
          assertThat(each.inSight())
              .as("%s %s", holder, indicator)
              .isEqualTo(holder.sees(catalog.register(each.register()), each.region()));
        }
      }
    }
  }
}
