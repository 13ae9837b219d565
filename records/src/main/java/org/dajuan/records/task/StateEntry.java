package org.dajuan.records.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * When a record entered the state in which it waits: the first date or time that the step into it
 * asks for, unless that step can be taken without one; else the time of the entry that brought it
 * there. An import brings a record into a state that it had long before, so that its time says
 * nothing: then the moment is unknown.
 */
final class StateEntry {

  /** The time of the first entry after the last one that left the record in another state. */
  private static final String BY_LEDGER =
      """
      (SELECT CASE WHEN e.kind <> 'import' THEN e.time END FROM ledger.entry AS e
        WHERE e.record_id = r.id AND e.register IS NOT NULL AND e.version > coalesce((
          SELECT max(b.version) FROM ledger.entry AS b
          WHERE r.version > 1 AND b.record_id = r.id AND (b.content::jsonb ->> '@state') <> r.state), 0)
        ORDER BY e.version LIMIT 1)""";

  private final WaitingPlace place;
  private final DeadlineSql sql;

  StateEntry(WaitingPlace place, DeadlineSql sql) {
    this.place = place;
    this.sql = sql;
  }

  /**
   * SQL of the moment, null where it is unknown.
   *
   * @param exact whether a day is not enough, since hours are counted
   */
  String moment(boolean exact) {
    if (place.states().size() == 1) {
      return of(place.states().iterator().next(), exact);
    }
    return place.states().stream()
        .map(state -> "WHEN " + SqlName.literal(state) + " THEN " + of(state, exact))
        .collect(Collectors.joining(" ", "CASE r.state ", " END"));
  }

  private String of(String state, boolean exact) {
    List<String> dates = new ArrayList<>();
    boolean always = !place.lifecycle().initial().equals(state);
    for (Transition step : place.lifecycle().transitions()) {
      if (step.to().equals(state)) {
        String date = date(step, exact);
        if (date == null) {
          always = false;
        } else if (!dates.contains(date)) {
          dates.add(date);
        }
      }
    }
    if (dates.isEmpty()) {
      return BY_LEDGER;
    }
    String latest = dates.size() == 1 ? dates.get(0) : "greatest(" + String.join(", ", dates) + ")";
    return always
        ? "coalesce(" + latest + ", " + BY_LEDGER + ")"
        : "coalesce(" + BY_LEDGER + ", " + latest + ")";
  }

  /** The first date that a step asks for, if it is no later than the record's last change. */
  private @Nullable String date(Transition step, boolean exact) {
    for (String field : step.requires()) {
      ColumnType type = ColumnType.of(place.register().field(field).type());
      String column = "r." + SqlName.quote(field);
      if (type == ColumnType.TIMESTAMP || (type == ColumnType.DATE && !exact)) {
        String moment = type == ColumnType.DATE ? sql.startOf(column) : column;
        return "CASE WHEN %1$s <= r.updated_at THEN %1$s END".formatted(moment);
      }
    }
    return null;
  }
}
