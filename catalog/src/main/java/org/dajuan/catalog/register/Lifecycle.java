package org.dajuan.catalog.register;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Localized;

/**
 * 流程 — states and transitions of a register. {@link State#VOIDED} belongs to every life cycle and
 * is not listed.
 */
public record Lifecycle(
    String id, Localized title, String initial, List<State> states, List<Transition> transitions) {

  public Lifecycle {
    states = List.copyOf(states);
    transitions = List.copyOf(transitions);
  }

  public Optional<State> findState(String id) {
    return states.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Transition> findTransition(String id) {
    return transitions.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
