package org.dajuan.records.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.deadline.Due;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Area;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.jspecify.annotations.Nullable;

/**
 * Lists tasks: one statement over all registers in which records wait under a deadline, whose cost
 * grows with the records that wait, not with those that have arrived. Thread-safe.
 */
public final class TaskReader {

  /** With its light, and whether it is over for long. */
  private static final String LIGHTS =
      """
      SELECT w.*, coalesce(w.due_at::date, w.legal) < %1$s - %4$d AS long_overdue,
        CASE
          WHEN w.due_at IS NOT NULL AND %2$s > w.due_at THEN 'late'
          WHEN w.due_at IS NULL AND w.raw IS NULL THEN 'unknown'
          WHEN w.due_at IS NULL AND %1$s > w.legal THEN 'late'
          WHEN w.due_at IS NULL AND %1$s > w.raw THEN 'red'
          WHEN w.paused THEN 'paused'
          WHEN w.due_at IS NOT NULL AND %2$s >= w.due_at - (w.due_at - w.since_at) / 5 THEN 'yellow'
          WHEN w.due_at IS NULL AND w.raw - %1$s <= greatest(3, (w.raw - w.since) / 5) THEN 'yellow'
          ELSE 'green'
        END AS light
      FROM (%3$s) AS w""";

  /**
   * Of one's own streams first; what is due soon, then what is late, the latest first, since the
   * oldest has waited for longer than a day more matters; then what has time.
   */
  private static final String ORDER =
      """
       ORDER BY t.own DESC, coalesce(t.long_overdue, false),
        array_position(ARRAY['red', 'yellow', 'late', 'green', 'paused', 'unknown'], t.light),
        CASE WHEN t.light = 'late' THEN %1$s END DESC NULLS LAST, %1$s, t.id, t.place
      LIMIT ? OFFSET ?"""
          .formatted("coalesce(t.due_at, t.raw)");

  private static final String NOTHING =
      "SELECT 0 AS place, false AS own, NULL::uuid AS id, '' AS region_code, NULL::text AS org_id, '' AS state, NULL::date AS since, NULL::date AS raw, NULL::date AS legal, NULL::timestamptz AS since_at, NULL::timestamptz AS due_at, false AS paused, ARRAY[]::text[] AS told WHERE false";

  private final Access access;
  private final List<WaitingPlace> places;

  public TaskReader(Access access) {
    this.access = access;
    this.places = WaitingPlace.inForce(access.catalog());
  }

  /** A page of tasks over the records that a person sees, the most urgent first. */
  public List<Task> list(Person person, TaskQuery query) {
    StringBuilder sql =
        new StringBuilder("SELECT * FROM (").append(lights(person, query)).append(") AS t");
    sql.append(" WHERE ").append(wanted(query)).append(ORDER);
    return access
        .as(person)
        .ask(
            sql.toString(),
            (connection, select) -> {
              select.setInt(1, query.limit());
              select.setInt(2, query.offset());
              List<Task> tasks = new ArrayList<>();
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  tasks.add(task(rows));
                }
              }
              return tasks;
            });
  }

  private static String wanted(TaskQuery query) {
    String age =
        switch (query.age()) {
          case ANY -> "true";
          case CURRENT -> "t.long_overdue IS NOT TRUE";
          case LONG_OVERDUE -> "t.long_overdue";
        };
    TaskLight light = query.light();
    return light == null ? age : age + " AND t.light = '" + light.id() + "'";
  }

  /**
   * How many tasks over the records that a person sees there are, whatever light, age and page the
   * query asks for.
   */
  public TaskTally tally(Person person, TaskQuery query) {
    String sql =
        "SELECT t.light, coalesce(t.long_overdue, false), count(*) FROM ("
            + lights(person, query)
            + ") AS t GROUP BY 1, 2";
    return access
        .as(person)
        .ask(
            sql,
            (connection, select) -> {
              Map<TaskLight, Long> current = new EnumMap<>(TaskLight.class);
              long longOverdue = 0;
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  if (rows.getBoolean(2)) {
                    longOverdue += rows.getLong(3);
                  } else {
                    current.put(light(rows.getString(1)), rows.getLong(3));
                  }
                }
              }
              return new TaskTally(current, longOverdue);
            });
  }

  private String lights(Person person, TaskQuery query) {
    String day = DeadlineSql.literal(access.catalog().dayOf(query.now()));
    List<String> parts = parts(person, query);
    String waiting = parts.isEmpty() ? NOTHING : String.join(" UNION ALL ", parts);
    return LIGHTS.formatted(day, DeadlineSql.literal(query.now()), waiting, TaskQuery.LONG_DAYS);
  }

  private List<String> parts(Person person, TaskQuery query) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      WaitingPlace place = places.get(i);
      if (query.register() != null && !query.register().equals(place.register().id())) {
        continue;
      }
      Sight sight = access.sight(person, place.register());
      if (sight.area().isEmpty()) {
        continue;
      }
      Set<String> roles = query.roles();
      boolean all = roles == null || place.mayBeDoneBy(roles);
      boolean told =
          roles != null
              && place.deadline().escalations().stream()
                  .anyMatch(each -> roles.contains(each.role()));
      Area area = all && query.mine() ? mayAct(sight, place) : Area.EVERYWHERE;
      if (all && area.isEmpty()) {
        all = false;
      }
      if (all || told) {
        parts.add(
            TaskSql.of(
                place,
                i,
                isOwn(person, place),
                query.now(),
                access.catalog().zone(),
                query.region(),
                all ? area : Area.EVERYWHERE,
                all ? null : roles));
      }
    }
    return parts;
  }

  /** Where the person may take one of the steps. */
  private Area mayAct(Sight sight, WaitingPlace place) {
    Area area = Area.NOWHERE;
    for (Transition step : place.steps()) {
      area = area.or(sight.areaOfStep(step.roles()), access.catalog().regions());
    }
    return area;
  }

  /** Whether the person works for this stream and not for all. */
  private static boolean isOwn(Person person, WaitingPlace place) {
    return person.grants().stream()
        .map(Grant::streams)
        .anyMatch(streams -> streams != null && streams.contains(place.register().stream()));
  }

  private Task task(ResultSet row) throws SQLException {
    WaitingPlace place = places.get(row.getInt("place"));
    LocalDate raw = row.getObject("raw", LocalDate.class);
    LocalDate legal = row.getObject("legal", LocalDate.class);
    return new Task(
        place.register().id(),
        row.getObject(RegisterTable.ID, UUID.class),
        row.getString(RegisterTable.REGION),
        row.getString(RegisterTable.ORG),
        row.getString(RegisterTable.STATE),
        place.steps(),
        place.deadline(),
        row.getObject("since", LocalDate.class),
        raw == null || legal == null ? null : new Due(raw, legal),
        moment(row.getObject("due_at", OffsetDateTime.class)),
        light(row.getString("light")),
        Set.copyOf(ColumnType.texts(row.getArray("told"))));
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static TaskLight light(String id) {
    for (TaskLight each : TaskLight.values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalStateException("no light " + id);
  }
}
