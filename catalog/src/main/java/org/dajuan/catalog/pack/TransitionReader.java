package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads the transitions of one life cycle. */
final class TransitionReader {

  private final Loading loading;
  private final Faults faults;
  private final Map<String, State> states;
  private final LifecycleSource source;
  private final Basis inherited;

  /**
   * @param source takes up what must be checked against each register
   * @param inherited basis of steps that name none
   */
  TransitionReader(
      Loading loading, Map<String, State> states, LifecycleSource source, Basis inherited) {
    this.loading = loading;
    this.faults = loading.faults;
    this.states = states;
    this.source = source;
    this.inherited = inherited;
  }

  List<Transition> read(List<Entries> written) {
    List<Transition> transitions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Entries each : written) {
      Transition transition = transition(each);
      if (transition != null) {
        transitions.add(transition);
        if (!seen.add(transition.id())) {
          LifecycleReader.duplicate(Noun.TRANSITION, transition.id(), each, "transition", faults);
        }
      }
    }
    return transitions;
  }

  private @Nullable Transition transition(Entries entries) {
    YamlNode.Scalar id = entries.requireScalar("transition");
    String name = id == null ? "" : id.value();
    Localized title = entries.requireLocalized("title", name);
    entries.require("from");
    List<YamlNode.Scalar> from = entries.scalars("from");
    YamlNode.Scalar to = entries.requireScalar("to");
    List<YamlNode.Scalar> roles = entries.scalars("roles");
    List<YamlNode.Scalar> requires = entries.scalars("requires");
    List<YamlNode.Scalar> evidence = entries.scalars("evidence");
    YamlNode.Scalar guard = entries.scalar("guard");
    boolean reason = entries.flag("reason", false);
    boolean otherPerson = entries.flag("other_person", false);
    Deadline deadline = new DeadlineReader(loading, source).read(name, entries);
    Basis basis = BasisReader.read(entries, faults).or(inherited);
    entries.finish();
    from.forEach(this::checkState);
    if (to != null) {
      checkState(to);
    }
    roles.forEach(loading.roles::resolve);
    if (id == null || to == null) {
      return null;
    }
    if (!Definitions.ID.matcher(id.value()).matches()) {
      faults.report(
          NameFaults.BAD_IDENTIFIER, id.place(), "kind", Noun.TRANSITION.title(), "id", id.value());
    }
    if (guard != null) {
      source.guards().put(id.value(), guard);
    }
    source.fields().addAll(requires);
    source.fields().addAll(evidence);
    return new Transition(
        id.value(),
        title,
        set(from),
        to.value(),
        set(roles),
        texts(requires),
        texts(evidence),
        guard == null ? null : guard.value(),
        reason,
        otherPerson,
        deadline,
        basis);
  }

  private void checkState(YamlNode.Scalar state) {
    LifecycleReader.checkState(state, states, faults);
  }

  static Set<String> set(List<YamlNode.Scalar> scalars) {
    return new LinkedHashSet<>(texts(scalars));
  }

  private static List<String> texts(List<YamlNode.Scalar> scalars) {
    return scalars.stream().map(YamlNode.Scalar::value).toList();
  }
}
