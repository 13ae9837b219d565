package org.dajuan.records.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Rule;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;
import org.dajuan.records.draft.Condition;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.draft.StepConditions;
import org.dajuan.records.draft.WaysIn;
import org.dajuan.records.schema.ComputedColumns;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.dajuan.records.tabular.Row;

/**
 * Checks the staged rows as a set: keys within the file and against the table, rules, and what the
 * life cycle asks of a record in a later state. All conditions are first counted in one pass; only
 * those that fail somewhere are looked at again.
 */
final class StagingChecks {
  /** Alias of the staged row in every condition. */
  private static final String ROW = "s";

  private final Connection connection;
  private final RegisterTable table;
  private final Register register;
  private final Lifecycle lifecycle;
  private final ImportColumns columns;
  private final RowNumbers numbers;
  private final WaysIn ways;

  /** A condition that bad rows meet, and what is said of them. */
  private record Check(String bad, int column, Objection objection) {}

  StagingChecks(
      Connection connection,
      RegisterTable table,
      ImportColumns columns,
      RowNumbers numbers,
      WaysIn ways,
      Lifecycle lifecycle) {
    this.connection = connection;
    this.table = table;
    this.register = table.register();
    this.lifecycle = lifecycle;
    this.columns = columns;
    this.numbers = numbers;
    this.ways = ways;
  }

  void run() throws SQLException {
    execute("ANALYZE " + StagingArea.ROWS);
    checkIds();
    if (!register.key().isEmpty()) {
      checkKeysInFile();
      checkKeysInTable();
      checkLookAlikes();
    }
    fillComputed();
    checkConditions();
  }

  /** What rules and guards read of computed fields. */
  private void fillComputed() throws SQLException {
    ComputedColumns columns = ComputedColumns.of(register);
    if (!columns.isEmpty()) {
      execute("UPDATE %s AS %s SET %s".formatted(StagingArea.ROWS, ROW, columns.assignments(ROW)));
    }
  }

  private void checkIds() throws SQLException {
    if (columns.idColumn() < 0) {
      return;
    }
    insertFaults(
        "SELECT s._row, r.id::text FROM %s AS s JOIN %s AS r ON r.id = s.id AND s._version = 1"
            .formatted(StagingArea.ROWS, table.sqlName()),
        columns.idColumn(),
        ImportFaults.DUPLICATE_ID.with());
    insertFaults(repeated("id", ""), columns.idColumn(), ImportFaults.DUPLICATE_IN_FILE.with());
  }

  private void checkKeysInFile() throws SQLException {
    String key = SqlName.quoteAll(register.key());
    long repeated =
        count(
            "SELECT count(*) FROM (SELECT FROM %s WHERE state <> 'voided' GROUP BY %s HAVING count(*) > 1) AS g"
                .formatted(StagingArea.ROWS, key));
    if (repeated > 0) {
      insertFaults(
          repeated(key, "WHERE state <> 'voided'"),
          keyColumn(),
          ImportFaults.DUPLICATE_IN_FILE.with());
    }
  }

  /** Rows with the same values as an earlier row, with the number of the first. */
  private String repeated(String key, String where) {
    return "SELECT _row, %s FROM (SELECT _row, min(_row) OVER (PARTITION BY %s) AS first FROM %s %s) AS g WHERE _row <> first"
        .formatted(numbers.labelSql("first"), key, StagingArea.ROWS, where);
  }

  private void checkKeysInTable() throws SQLException {
    String same =
        register.key().stream()
            .map(field -> "r.%1$s = s.%1$s".formatted(SqlName.quote(field)))
            .collect(Collectors.joining(" AND "));
    insertFaults(
        "SELECT s._row, r.id::text FROM %s AS s JOIN %s AS r ON %s WHERE s.state <> 'voided' AND r.state <> 'voided' AND r.id <> s.id"
            .formatted(StagingArea.ROWS, table.sqlName(), same),
        keyColumn(),
        RecordFaults.DUPLICATE_KEY.with("key", String.join("、", register.key())));
  }

  private void checkLookAlikes() throws SQLException {
    LookAlikeKeys alike = new LookAlikeKeys(table);
    if (!alike.arePossible()) {
      return;
    }
    for (boolean caseOnly : new boolean[] {false, true}) {
      Objection said =
          caseOnly ? ImportFaults.LOOK_ALIKE_CASE.with() : ImportFaults.LOOK_ALIKE_KEY.with();
      insertFaults(alike.inFile(numbers.labelSql("min(t._row)"), caseOnly), keyColumn(), said);
      insertFaults(alike.inTable(caseOnly), keyColumn(), said);
    }
  }

  private int keyColumn() {
    for (int i = 0; i < register.fields().size(); i++) {
      if (register.key().contains(register.fields().get(i).name()) && columns.has(i)) {
        return columns.of(i);
      }
    }
    return Row.WHOLE;
  }

  private void checkConditions() throws SQLException {
    List<Check> checks = new ArrayList<>();
    for (Rule rule : register.rules()) {
      Condition condition = Condition.rule(rule);
      checks.add(new Check("NOT " + condition.sql(ROW), column(condition), condition.objection()));
    }
    for (State state : lifecycle.states()) {
      if (!ways.isFirst(state)) {
        addStateChecks(state, checks);
      }
    }
    addVoidedChecks(checks);
    if (checks.isEmpty()) {
      return;
    }
    String counts =
        checks.stream()
            .map(check -> "count(*) FILTER (WHERE " + check.bad + ")")
            .collect(Collectors.joining(", "));
    List<Check> broken = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT " + counts + " FROM " + StagingArea.ROWS + " AS s")) {
      row.next();
      for (int i = 0; i < checks.size(); i++) {
        if (row.getLong(i + 1) > 0) {
          broken.add(checks.get(i));
        }
      }
    }
    for (Check check : broken) {
      insertFaults(
          "SELECT s._row, '' FROM %s AS s WHERE %s".formatted(StagingArea.ROWS, check.bad),
          check.column,
          check.objection);
    }
  }

  /** A new record in a later state must meet what one of the ways into that state asks. */
  private void addStateChecks(State state, List<Check> checks) throws SQLException {
    String there = "s._version = 1 AND s.state = " + SqlName.literal(state.id());
    if (ways.areEverywhereTheSame()) {
      addStepChecks(there, state, ways.lastSteps(state.id(), ""), checks);
      return;
    }
    Map<List<Transition>, List<String>> regions = new LinkedHashMap<>();
    for (String region : regions(there)) {
      regions
          .computeIfAbsent(ways.lastSteps(state.id(), region), steps -> new ArrayList<>())
          .add(region);
    }
    for (Map.Entry<List<Transition>, List<String>> each : regions.entrySet()) {
      addStepChecks(there + in(each.getValue()), state, each.getKey(), checks);
    }
  }

  private void addVoidedChecks(List<Check> checks) throws SQLException {
    if (ways.areEverywhereTheSame()) {
      return;
    }
    String there = "s._version = 1 AND s.state = " + SqlName.literal(State.VOIDED);
    List<String> closed = regions(there).stream().filter(region -> !ways.mayVoid(region)).toList();
    if (!closed.isEmpty()) {
      checks.add(
          new Check(
              there + in(closed),
              columns.stateColumn(),
              RecordFaults.NO_WAY_THERE.with("state", new Localized("作废", "Voided"))));
    }
  }

  /** What is missing is said of the first of the steps. */
  private void addStepChecks(
      String there, State state, List<Transition> steps, List<Check> checks) {
    if (steps.isEmpty()) {
      checks.add(
          new Check(
              there,
              columns.stateColumn(),
              RecordFaults.NO_WAY_THERE.with("state", state.title())));
      return;
    }
    List<List<Condition>> asked =
        steps.stream().map(step -> StepConditions.of(register, step)).toList();
    if (asked.stream().anyMatch(List::isEmpty)) {
      return;
    }
    String nowhere =
        asked.stream()
            .map(StagingChecks::all)
            .collect(Collectors.joining(" OR ", " AND NOT (", ")"));
    for (Condition condition : asked.get(0)) {
      checks.add(
          new Check(
              there + nowhere + " AND NOT " + condition.sql(ROW),
              column(condition),
              condition.objection()));
    }
  }

  private static String all(List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> condition.sql(ROW))
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  private static String in(List<String> regions) {
    return regions.stream()
        .map(SqlName::literal)
        .collect(Collectors.joining(", ", " AND coalesce(s.region_code, '') IN (", ")"));
  }

  private List<String> regions(String where) throws SQLException {
    List<String> regions = new ArrayList<>();
    String sql =
        "SELECT DISTINCT coalesce(s.region_code, '') FROM %s AS s WHERE %s ORDER BY 1"
            .formatted(StagingArea.ROWS, where);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        regions.add(rows.getString(1));
      }
    }
    return regions;
  }

  /** The last of the columns that a condition reads is the likeliest to be wrong. */
  private int column(Condition condition) {
    if (!condition.field().equals(Condition.WHOLE)) {
      return column(condition.field());
    }
    int last = Row.WHOLE;
    for (int i = 0; i < register.fields().size(); i++) {
      if (condition.columns().contains(register.fields().get(i).name())) {
        last = Math.max(last, columns.of(i));
      }
    }
    return last;
  }

  private int column(String field) {
    for (int i = 0; i < register.fields().size(); i++) {
      if (register.fields().get(i).name().equals(field)) {
        return columns.of(i);
      }
    }
    return Row.WHOLE;
  }

  /** Adds a fault for every row of a query that gives row number and a value for the message. */
  private void insertFaults(String rows, int column, Objection objection) throws SQLException {
    String sql =
        "INSERT INTO "
            + StagingArea.FAULTS
            + " SELECT b._row, ?, ?, ?,"
            + " CASE b.value WHEN '' THEN ? ELSE ? || ARRAY['other', b.value] END,"
            + " replace(?, '{other}', b.value), replace(?, '{other}', b.value), ?, ?"
            + " FROM ("
            + rows
            + ") AS b (_row, value)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setInt(1, column);
      insert.setString(2, objection.code());
      insert.setString(3, objection.severity().name());
      String[] named = StagingArea.named(objection).toArray(String[]::new);
      insert.setArray(4, connection.createArrayOf("text", named));
      insert.setArray(5, connection.createArrayOf("text", named));
      insert.setString(6, objection.message().zh());
      insert.setString(7, objection.message().en());
      insert.setString(8, objection.remedy().zh());
      insert.setString(9, objection.remedy().en());
      insert.executeUpdate();
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
