package org.dajuan.claims.milestone;

import java.time.LocalDate;
import java.util.Map;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.dajuan.claims.things.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Whether a thing had reached a stage on a day.
 *
 * @param day on which it reached it, null when it did not or nobody noted the day
 */
record Standing(Answer answer, @Nullable LocalDate day) {

  /** What the record says. */
  enum Answer {
    /** reached on or before the day */
    REACHED,
    /** reached by now, nobody noted when */
    REACHED_BY_NOW,
    /** reached after the day */
    LATER,
    /** not reached */
    NOT_REACHED,
    /** the register does not follow this stage */
    UNKNOWN
  }

  static Standing of(Thing thing, Spoken spoken, Stage stage, LocalDate day) {
    LocalDate reached = thing.reached().get(stage);
    boolean now = thing.now().contains(stage);
    if (!stage.isAct()) {
      for (Map.Entry<Stage, LocalDate> each : thing.reached().entrySet()) {
        if (implies(each.getKey(), stage)
            && (reached == null || each.getValue().isBefore(reached))) {
          reached = each.getValue();
        }
      }
      now |= thing.now().stream().anyMatch(each -> implies(each, stage));
    }
    if (reached != null) {
      return new Standing(reached.isAfter(day) ? Answer.LATER : Answer.REACHED, reached);
    }
    if (now) {
      return new Standing(Answer.REACHED_BY_NOW, null);
    }
    boolean followed = spoken.proofs().containsKey(stage) || spoken.conditions().containsKey(stage);
    return new Standing(
        followed ? Answer.NOT_REACHED : unfollowed(thing, spoken, stage, day), null);
  }

  /** Whoever has not even reached what comes before has not reached the stage. */
  private static Answer unfollowed(Thing thing, Spoken spoken, Stage stage, LocalDate day) {
    if (stage.isAct()) {
      return Answer.UNKNOWN;
    }
    for (Stage earlier : spoken.proofs().keySet()) {
      if (implies(stage, earlier)
          && of(thing, spoken, earlier, day).answer() == Answer.NOT_REACHED) {
        return Answer.NOT_REACHED;
      }
    }
    return Answer.UNKNOWN;
  }

  /** Whether who has reached one stage has reached an earlier one too. */
  private static boolean implies(Stage later, Stage earlier) {
    return later.compareTo(earlier) > 0
        && !later.isCondition()
        && !earlier.isAct()
        && later != Stage.HELD
        && (later != Stage.NAMED || earlier == Stage.BEGUN)
        && (later != Stage.FOUNDED || earlier == Stage.BEGUN || earlier == Stage.APPROVED);
  }
}
