package org.dajuan.catalog.register;

import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A step of a life cycle.
 *
 * @param roles ids of the roles that may take it; empty means whoever may edit the record
 * @param requires fields that must be filled before it
 * @param guard text of a condition over the record, compiled per register; null when none
 * @param reasonNeeded whether the person must say why (退回, 作废)
 * @param within how long a record may wait in a {@code from} state for this step, null when
 *     unlimited
 */
public record Transition(
    String id,
    Localized title,
    Set<String> from,
    String to,
    Set<String> roles,
    List<String> requires,
    @Nullable String guard,
    boolean reasonNeeded,
    @Nullable TimeLimit within) {

  public Transition {
    from = Set.copyOf(from);
    roles = Set.copyOf(roles);
    requires = List.copyOf(requires);
  }
}
