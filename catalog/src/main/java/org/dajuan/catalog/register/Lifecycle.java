package org.dajuan.catalog.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

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

  /** Begins a life cycle; what is not set is empty, as the components say. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a life cycle. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private @Nullable Localized title;
    private @Nullable String initial;
    private List<State> states = List.of();
    private List<Transition> transitions = List.of();
    private Set<String> correctRoles = Set.of();
    private Set<String> voidRoles = Set.of();
    private Basis basis = Basis.UNSTATED;

    private Builder(String id) {
      this.id = id;
    }

    public Builder title(Localized title) {
      this.title = title;
      return this;
    }

    public Builder initial(String initial) {
      this.initial = initial;
      return this;
    }

    public Builder states(List<State> states) {
      this.states = states;
      return this;
    }

    public Builder transitions(List<Transition> transitions) {
      this.transitions = transitions;
      return this;
    }

    public Builder correctRoles(Set<String> correctRoles) {
      this.correctRoles = correctRoles;
      return this;
    }

    public Builder voidRoles(Set<String> voidRoles) {
      this.voidRoles = voidRoles;
      return this;
    }

    public Builder basis(Basis basis) {
      this.basis = basis;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws IllegalStateException when title or initial was not set
     */
    public Lifecycle build() {
      return new Lifecycle(
          id,
          required("title", title),
          required("initial", initial),
          states,
          transitions,
          correctRoles,
          voidRoles,
          basis);
    }

    private <T> T required(String what, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException("life cycle " + id + " has no " + what);
      }
      return value;
    }
  }
}
