package org.dajuan.catalog.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.Basis;
import org.dajuan.catalog.Localized;

/**
 * 流程 — states and transitions of a register. {@link State#VOIDED} belongs to every life cycle and
 * is not listed.
 *
 * @param correctRoles ids of the roles that may correct (更正) a record; empty means whoever may edit
 *     it. Where a pack says nothing: {@link #rolesOfSteps}
 * @param voidRoles ids of the roles that may void (作废) a record, in the same way
 */
public record Lifecycle(
    String id,
    Localized title,
    String initial,
    List<State> states,
    List<Transition> transitions,
    Set<String> correctRoles,
    Set<String> voidRoles,
    Basis basis) {

  public Lifecycle {
    states = List.copyOf(states);
    transitions = List.copyOf(transitions);
    correctRoles = Set.copyOf(correctRoles);
    voidRoles = Set.copyOf(voidRoles);
  }

  /** A life cycle that names no source and in which whoever takes a step may correct and void. */
  public Lifecycle(
      String id,
      Localized title,
      String initial,
      List<State> states,
      List<Transition> transitions) {
    this(
        id,
        title,
        initial,
        states,
        transitions,
        rolesOfSteps(transitions),
        rolesOfSteps(transitions),
        Basis.UNSTATED);
  }

  /**
   * Every role that may take some step; empty, that is whoever may edit, when there are no steps or
   * one of them is open to everybody.
   */
  public static Set<String> rolesOfSteps(List<Transition> transitions) {
    Set<String> roles = new HashSet<>();
    for (Transition each : transitions) {
      if (each.roles().isEmpty()) {
        return Set.of();
      }
      roles.addAll(each.roles());
    }
    return roles;
  }

  public Optional<State> findState(String id) {
    return states.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Transition> findTransition(String id) {
    return transitions.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
