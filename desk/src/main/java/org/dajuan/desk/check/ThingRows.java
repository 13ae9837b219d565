package org.dajuan.desk.check;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.things.Thing;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/** The statement that reads one register's records as things, and its rows. */
final class ThingRows {

  /** More records of one register than a text can mean; the oldest are left out. */
  private static final int MOST = 50_000;

  private static final int FETCHED = 1_000;

  private final Catalog catalog;
  private final Register register;
  private final Spoken spoken;
  private final Lifecycle lifecycle;
  private final Map<String, String> sinceByState = new HashMap<>();
  private final Map<Stage, Expression> conditions;
  private final Set<String> columns = new LinkedHashSet<>();

  ThingRows(Catalog catalog, Register register, Spoken spoken) {
    this.catalog = catalog;
    this.register = register;
    this.spoken = spoken;
    this.lifecycle = catalog.lifecycleOf(register);
    this.conditions = spoken.conditions();
    for (Transition step : lifecycle.transitions()) {
      for (String field : step.requires()) {
        if (register.findField(field).filter(f -> f.type() instanceof FieldType.Date).isPresent()
            && (!sinceByState.containsKey(step.to()) || isProof(field))) {
          sinceByState.put(step.to(), field);
        }
      }
    }
    columns.addAll(spoken.names());
    columns.addAll(sinceByState.values());
    columns.addAll(spoken.until());
    columns.addAll(spoken.measures());
    spoken.proofs().values().forEach(proof -> columns.addAll(proof.dates()));
    add(spoken.owner());
    add(spoken.kindField());
    add(spoken.year());
    add(spoken.round());
    add(spoken.level());
  }

  private void add(@Nullable String field) {
    if (field != null) {
      columns.add(field);
    }
  }

  private boolean isProof(String field) {
    return spoken.proofs().values().stream().anyMatch(proof -> proof.dates().contains(field));
  }

  String sql() {
    StringBuilder sql = new StringBuilder("SELECT r.id, r.region_code, r.state");
    columns.forEach(column -> sql.append(", r.").append(SqlName.quote(column)));
    conditions.forEach(
        (stage, condition) ->
            sql.append(", (")
                .append(condition.sql(SqlTarget.POSTGRESQL, "r"))
                .append(") AS ")
                .append(SqlName.quote(stage.id())));
    return sql.append(" FROM ")
        .append(RegisterTable.of(register).sqlName())
        .append(" AS r WHERE r.state <> '")
        .append(State.VOIDED)
        .append("' ORDER BY r.seq DESC LIMIT ")
        .append(MOST)
        .toString();
  }

  List<Thing> read(PreparedStatement select) throws SQLException {
    select.setFetchSize(FETCHED);
    List<Thing> things = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        things.add(thing(rows));
      }
    }
    return things;
  }

  private Thing thing(ResultSet row) throws SQLException {
    List<String> names = new ArrayList<>();
    for (String each : spoken.names()) {
      String name = text(row, each);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    String state = row.getString("state");
    Map<Stage, LocalDate> reached = reached(row);
    String since = sinceByState.get(state);
    return new Thing(
        register.id(),
        row.getString("id"),
        names.isEmpty() ? register.title().zh() : names.get(0),
        names.isEmpty() ? List.of() : names.subList(1, names.size()),
        spoken.owner() == null ? "" : text(row, spoken.owner()),
        spoken.kindField() == null ? "" : plain(row, spoken.kindField()),
        row.getString("region_code"),
        number(row, spoken.year()),
        number(row, spoken.round()),
        spoken.level() == null ? "" : text(row, spoken.level()),
        earliest(row, spoken.until()),
        state,
        lifecycle.findState(state).map(State::title).orElse(Localized.of(state)),
        since == null ? null : row.getObject(since, LocalDate.class),
        reached,
        now(row, state, reached),
        measures(row));
  }

  private List<Thing.Measure> measures(ResultSet row) throws SQLException {
    List<Thing.Measure> measures = new ArrayList<>();
    for (String field : spoken.measures()) {
      BigDecimal value = row.getBigDecimal(field);
      Field defined = register.field(field);
      if (value != null && defined.type() instanceof FieldType.Quantity quantity) {
        String unit = quantity.unit();
        catalog
            .units()
            .find(unit == null ? "" : unit)
            .flatMap(of -> catalog.units().findBase(of.dimension()))
            .ifPresent(
                base -> measures.add(new Thing.Measure(defined.title(), value, base.code())));
      }
    }
    return measures;
  }

  private Map<Stage, LocalDate> reached(ResultSet row) throws SQLException {
    Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
    for (Map.Entry<Stage, Spoken.Proof> each : spoken.proofs().entrySet()) {
      LocalDate day = earliest(row, each.getValue().dates());
      if (day != null) {
        reached.put(each.getKey(), day);
      }
    }
    return reached;
  }

  /** Conditions that hold, and stages whose states the record is in or has passed. */
  private Set<Stage> now(ResultSet row, String state, Map<Stage, LocalDate> reached)
      throws SQLException {
    Set<Stage> now = EnumSet.noneOf(Stage.class);
    for (Stage each : conditions.keySet()) {
      if (row.getBoolean(each.id())) {
        now.add(each);
      }
    }
    for (Map.Entry<Stage, Spoken.Proof> each : spoken.proofs().entrySet()) {
      Set<String> states = each.getValue().states();
      boolean is = states.contains(state) || states.stream().anyMatch(s -> passed(s, state));
      if (is && !reached.containsKey(each.getKey())) {
        now.add(each.getKey());
      }
    }
    return now;
  }

  /** Whether a record of a state of the main line has passed another one of it. */
  private boolean passed(String earlier, String state) {
    State from = lifecycle.findState(earlier).orElse(null);
    State to = lifecycle.findState(state).orElse(null);
    return from != null
        && to != null
        && !from.side()
        && !to.side()
        && lifecycle.states().indexOf(to) > lifecycle.states().indexOf(from);
  }

  private static @Nullable LocalDate earliest(ResultSet row, List<String> fields)
      throws SQLException {
    LocalDate earliest = null;
    for (String field : fields) {
      LocalDate day = row.getObject(field, LocalDate.class);
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
    }
    return earliest;
  }

  private static @Nullable Integer number(ResultSet row, @Nullable String field)
      throws SQLException {
    if (field == null) {
      return null;
    }
    int number = row.getInt(field);
    return row.wasNull() ? null : number;
  }

  private static String plain(ResultSet row, String field) throws SQLException {
    String value = row.getString(field);
    return value == null ? "" : value;
  }

  /** The value as people call it: the title of a code, the name of a region. */
  private String text(ResultSet row, String field) throws SQLException {
    String value = plain(row, field);
    Field defined = register.field(field);
    if (defined.type() instanceof FieldType.CodeOf code) {
      return catalog.codeList(code.list()).find(value).map(c -> c.title().zh()).orElse(value);
    }
    return defined.type() instanceof FieldType.RegionOf
        ? catalog.regions().find(value).map(Region::name).orElse(value)
        : value;
  }
}
