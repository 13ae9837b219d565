package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;

/** Reads life cycles of lifecycles.yaml and stream files. */
final class LifecycleReader {

  /** Life cycle of registers that name none. */
  static final String DEFAULT = "record";

  private final Loading loading;
  private final Faults faults;

  LifecycleReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  /** Reads the shared life cycles of a pack. */
  void read(PackFolder pack) {
    Entries file = pack.yaml("lifecycles.yaml").map(node -> Entries.of(node, faults)).orElse(null);
    if (file != null) {
      read(file, Basis.UNSTATED);
      file.finish();
    }
  }

  /**
   * Reads the life cycles of a file that may hold other things too.
   *
   * @param inherited basis of those that name none
   */
  void read(Entries file, Basis inherited) {
    for (YamlNode.Entry entry : file.named("lifecycles")) {
      Entries entries = Entries.of(entry.value(), faults);
      boolean free = loading.lifecycles.declare(entry.key(), Definitions.ID);
      if (entries != null) {
        lifecycle(entry.key().value(), entries, free, inherited);
      }
    }
  }

  /** Supplies the default life cycle when no pack has defined it. */
  void finish() {
    if (!loading.lifecycles.isDeclared(DEFAULT)) {
      State recorded = new State("recorded", new Localized("已登记", "Recorded"), true, false);
      Localized title = new Localized("登记", "Record");
      loading.lifecycles.declare(DEFAULT, new Place.InFile("lifecycles.yaml", 0, 0));
      loading.lifecycles.put(
          DEFAULT,
          Lifecycle.builder(DEFAULT)
              .title(title)
              .initial(recorded.id())
              .states(List.of(recorded))
              .build());
      loading.lifecycleSources.put(DEFAULT, noSource());
    }
  }

  private static LifecycleSource noSource() {
    return new LifecycleSource(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
  }

  private void lifecycle(String id, Entries entries, boolean free, Basis inherited) {
    Localized title = entries.requireLocalized("title", id);
    YamlNode.Scalar initial = entries.requireScalar("initial");
    Map<String, State> states = states(entries);
    if (initial != null) {
      checkState(initial, states, faults);
    }
    Basis basis = BasisReader.read(entries, faults).or(inherited);
    LifecycleSource source = noSource();
    List<Transition> transitions =
        new TransitionReader(loading, states, source, basis).read(entries.mappings("transitions"));
    Set<String> everyone = Lifecycle.rolesOfSteps(transitions);
    Set<String> correct = roles(entries, "correct", everyone);
    Set<String> voiding = roles(entries, "void", everyone);
    if (initial != null && states.containsKey(initial.value())) {
      checkReachable(entries, states, initial.value(), transitions);
    }
    entries.finish();
    if (free && initial != null) {
      loading.lifecycles.put(
          id,
          Lifecycle.builder(id)
              .title(title)
              .initial(initial.value())
              .states(List.copyOf(states.values()))
              .transitions(transitions)
              .correctRoles(correct)
              .voidRoles(voiding)
              .basis(basis)
              .build());
      loading.lifecycleSources.put(id, source);
    }
  }

  private Set<String> roles(Entries entries, String key, Set<String> otherwise) {
    List<YamlNode.Scalar> roles = entries.scalars(key);
    roles.forEach(loading.roles::resolve);
    return roles.isEmpty() ? otherwise : TransitionReader.set(roles);
  }

  private Map<String, State> states(Entries entries) {
    Map<String, State> states = new LinkedHashMap<>();
    if (entries.require("states") != null) {
      for (Entries each : entries.mappings("states")) {
        YamlNode.Scalar id = each.requireScalar("state");
        Localized title = each.requireLocalized("title", id == null ? "" : id.value());
        boolean end = each.flag("end", false);
        boolean side = each.flag("side", false);
        each.finish();
        if (id == null) {
          continue;
        }
        if (id.value().equals(State.VOIDED)) {
          faults.report(LifecycleFaults.RESERVED_STATE, id.place(), "state", id.value());
        } else if (!Definitions.ID.matcher(id.value()).matches()) {
          faults.report(
              NameFaults.BAD_IDENTIFIER, id.place(), "kind", Noun.STATE.title(), "id", id.value());
        } else if (states.putIfAbsent(id.value(), new State(id.value(), title, end, side))
            != null) {
          duplicate(Noun.STATE, id.value(), each, "state", faults);
        }
      }
    }
    return states;
  }

  static void checkState(YamlNode.Scalar state, Map<String, State> states, Faults faults) {
    if (!states.containsKey(state.value())) {
      Definitions.reportUnknown(Noun.STATE, state.value(), states.keySet(), state.place(), faults);
    }
  }

  private void checkReachable(
      Entries entries, Map<String, State> states, String initial, List<Transition> transitions) {
    Set<String> reached = new HashSet<>(Set.of(initial));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Transition each : transitions) {
        if (each.from().stream().anyMatch(reached::contains)) {
          grown |= reached.add(each.to());
        }
      }
    }
    for (String state : states.keySet()) {
      if (!reached.contains(state)) {
        faults.report(LifecycleFaults.UNREACHABLE_STATE, entries.place("states"), "state", state);
      }
    }
  }

  static void duplicate(Noun noun, String id, Entries entries, String key, Faults faults) {
    faults.report(
        NameFaults.DEFINED_TWICE,
        entries.place(key),
        "kind",
        noun.title(),
        "id",
        id,
        "first",
        entries.place().file());
  }
}
