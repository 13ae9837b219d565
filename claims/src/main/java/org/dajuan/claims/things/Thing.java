package org.dajuan.claims.things;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.register.Stage;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A recorded thing with a life cycle.
 *
 * @param register id of its register
 * @param id of the record
 * @param name by which people call it
 * @param others further names
 * @param owner whose it is, empty when that is not recorded
 * @param kind code of its kind, empty when its register has none
 * @param region division code of its place
 * @param year in whose list it stands, null when there is no such list
 * @param round batch or edition, null when there is none
 * @param level title of the level of a title, empty when there is none
 * @param until last day of what was reached, null when it has none
 * @param state id of the state it is in now
 * @param stateTitle what people call that state
 * @param since the day on which it came into that state, null when nobody noted it
 * @param reached the stages that its record proves, with the day on which each was reached
 * @param now stages that hold today, reached on a day that nobody noted
 * @param measures its quantities that a text may tell within its name
 */
public record Thing(
    String register,
    String id,
    String name,
    List<String> others,
    String owner,
    String kind,
    String region,
    @Nullable Integer year,
    @Nullable Integer round,
    String level,
    @Nullable LocalDate until,
    String state,
    Localized stateTitle,
    @Nullable LocalDate since,
    Map<Stage, LocalDate> reached,
    Set<Stage> now,
    List<Measure> measures) {

  public Thing {
    others = List.copyOf(others);
    reached = Map.copyOf(reached);
    now = Set.copyOf(now);
    measures = List.copyOf(measures);
  }

  /**
   * A quantity of a thing, such as the capacity of a mine.
   *
   * @param title what it is
   * @param value in {@code unit}
   */
  public record Measure(Localized title, BigDecimal value, String unit) {}
}
