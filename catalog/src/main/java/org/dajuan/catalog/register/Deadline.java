package org.dajuan.catalog.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 时限 — by when a step must be taken, and what happens when it is not.
 *
 * @param within the time allowed
 * @param since date field from which it counts, null for the day on which the record entered the
 *     state
 * @param notCounted a time that does not count (鉴定、补正、听证), null when all does
 * @param extension when and by how much the time is longer (延长审批), null when never
 * @param rollover whether a last day that is no working day moves to the next one (Civil Code art.
 *     203); false where the limit is a fact and not a procedural act
 * @param escalations who is told once the time has passed, in the order of their delays
 */
public record Deadline(
    TimeLimit within,
    @Nullable String since,
    @Nullable NotCounted notCounted,
    @Nullable Extension extension,
    boolean rollover,
    List<Escalation> escalations) {

  /**
   * Two date fields of the record: the time from the first to the second does not count. While the
   * second is empty the time has stopped.
   */
  public record NotCounted(String from, String to) {}

  /**
   * @param when text of a condition over the record; compiled per register, see {@link
   *     Register#extensions()}
   * @param by what is added to the limit
   */
  public record Extension(String when, TimeLimit by) {}

  /**
   * @param after time from the end of the deadline, may be zero
   * @param role id of the role that is told
   */
  public record Escalation(TimeLimit after, String role) {}

  public Deadline {
    escalations = List.copyOf(escalations);
  }
}
