package org.dajuan.records.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;

/**
 * By which last steps a new record can come into a later state.
 *
 * <p>Law: somebody may enter a record in a later state exactly when he could have led it there by
 * single changes. An administrator takes over what others decided elsewhere, so every step is open
 * to him; everybody else needs a way of steps that are his in the record's region, and none that is
 * for another person than who made the change before, because that was he.
 */
public final class WaysIn {
  private final Lifecycle lifecycle;
  private final Person person;
  private final Sight sight;

  public WaysIn(Lifecycle lifecycle, Person person, Sight sight) {
    this.lifecycle = lifecycle;
    this.person = person;
    this.sight = sight;
  }

  /** Whether the ways are the same in every region. */
  public boolean areEverywhereTheSame() {
    return person.administrator();
  }

  /** Whether a record in a region may be entered as voided. */
  public boolean mayVoid(String region) {
    return person.administrator() || sight.mayTake(lifecycle.voidRoles(), region);
  }

  /** The steps by which a record in a region can come into a state from its first one. */
  public List<Transition> lastSteps(String state, String region) {
    return lastSteps(
        state,
        step ->
            person.administrator() || (!step.otherPerson() && sight.mayTake(step.roles(), region)));
  }

  private List<Transition> lastSteps(String state, Predicate<Transition> open) {
    List<Transition> steps = lifecycle.transitions().stream().filter(open).toList();
    Set<String> reached = new HashSet<>(Set.of(lifecycle.initial()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Transition step : steps) {
        if (step.from().stream().anyMatch(reached::contains)) {
          grown |= reached.add(step.to());
        }
      }
    }
    return steps.stream()
        .filter(step -> step.to().equals(state))
        .filter(step -> step.from().stream().anyMatch(reached::contains))
        .toList();
  }

  /** Whether a state is one that a new record may have without any step. */
  public boolean isFirst(State state) {
    return state.id().equals(lifecycle.initial());
  }
}
