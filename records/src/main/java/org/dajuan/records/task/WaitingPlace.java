package org.dajuan.records.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/**
 * States of a register in which records wait for the same steps under the same deadline: approval
 * and return of a paper, both within fifteen days, are one task.
 *
 * @param extension condition under which the deadline is longer, null when never
 */
record WaitingPlace(
    Register register,
    Lifecycle lifecycle,
    Set<String> states,
    List<Transition> steps,
    Deadline deadline,
    @Nullable Expression extension) {

  /** Steps that wait together in a state. */
  private record Together(Deadline deadline, List<Transition> steps) {}

  /** Those of the deadlines that hold in the catalog's county; see {@link Catalog#isInForce}. */
  static List<WaitingPlace> inForce(Catalog catalog) {
    List<WaitingPlace> places = new ArrayList<>();
    catalog.registers().values().forEach(register -> places.addAll(of(catalog, register)));
    return places;
  }

  private static List<WaitingPlace> of(Catalog catalog, Register register) {
    Lifecycle lifecycle = catalog.lifecycleOf(register);
    Map<Together, Set<String>> states = new LinkedHashMap<>();
    for (State state : lifecycle.states()) {
      Map<Deadline, List<Transition>> steps = new LinkedHashMap<>();
      for (Transition step : lifecycle.transitions()) {
        Deadline deadline = step.deadline();
        if (deadline != null
            && step.from().contains(state.id())
            && catalog.isInForce(register, step)) {
          steps.computeIfAbsent(deadline, d -> new ArrayList<>()).add(step);
        }
      }
      steps.forEach(
          (deadline, together) ->
              states
                  .computeIfAbsent(new Together(deadline, together), t -> new LinkedHashSet<>())
                  .add(state.id()));
    }
    List<WaitingPlace> places = new ArrayList<>();
    states.forEach(
        (together, in) ->
            places.add(
                new WaitingPlace(
                    register,
                    lifecycle,
                    in,
                    together.steps(),
                    together.deadline(),
                    register.extensions().get(together.steps().get(0).id()))));
    return places;
  }

  /** Whether somebody with one of these roles may take one of the steps. */
  boolean mayBeDoneBy(Set<String> roles) {
    return steps.stream()
        .map(Transition::roles)
        .anyMatch(needed -> needed.isEmpty() || !Collections.disjoint(needed, roles));
  }
}
