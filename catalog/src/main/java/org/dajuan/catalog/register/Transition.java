package org.dajuan.catalog.register;

import java.util.List;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A step of a life cycle.
 *
 * @param roles ids of the roles that may take it; empty means whoever may edit the record
 * @param requires fields that must all be filled before it
 * @param evidence fields of which at least one must be filled before it (证明材料); empty when none is
 *     asked
 * @param guard text of a condition over the record, compiled per register; null when none
 * @param reasonNeeded whether the person must say why (退回, 作废)
 * @param otherPerson whether whoever made the previous change of the record may not take it (四眼原则)
 * @param deadline how long a record may wait in a {@code from} state for this step, null when
 *     unlimited
 * @param basis what the step and its deadline rest on; the life cycle's or, when it stands in a
 *     stream file, the stream's where it names none
 */
public record Transition(
    String id,
    Localized title,
    Set<String> from,
    String to,
    Set<String> roles,
    List<String> requires,
    List<String> evidence,
    @Nullable String guard,
    boolean reasonNeeded,
    boolean otherPerson,
    @Nullable Deadline deadline,
    Basis basis) {

  public Transition {
    from = Set.copyOf(from);
    roles = Set.copyOf(roles);
    requires = List.copyOf(requires);
    evidence = List.copyOf(evidence);
  }

  /** The time allowed by the deadline, null when there is none. */
  public @Nullable TimeLimit within() {
    return deadline == null ? null : deadline.within();
  }
}
