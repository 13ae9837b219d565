package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Fault;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/** Reads lifecycles.yaml. */
final class LifecycleReader {

  /** Life cycle of registers that name none. */
  static final String DEFAULT = "record";

  private static final Pattern WITHIN =
      Pattern.compile("([1-9]\\d{0,3}) (hour|day|working day|month)s?");

  private final Loading loading;
  private final Faults faults;

  LifecycleReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    Entries file = pack.yaml("lifecycles.yaml").map(node -> Entries.of(node, faults)).orElse(null);
    if (file == null) {
      return;
    }
    for (YamlNode.Entry entry : file.named("lifecycles")) {
      Entries entries = Entries.of(entry.value(), faults);
      boolean free = loading.lifecycles.declare(entry.key(), Definitions.ID);
      if (entries != null) {
        lifecycle(entry.key().value(), entries, free);
      }
    }
    file.finish();
  }

  /** Supplies the default life cycle when no pack has defined it. */
  void finish() {
    if (!loading.lifecycles.isDeclared(DEFAULT)) {
      State recorded = new State("recorded", new Localized("已登记", "Recorded"), true);
      Localized title = new Localized("登记", "Record");
      loading.lifecycles.put(
          DEFAULT, new Lifecycle(DEFAULT, title, recorded.id(), List.of(recorded), List.of()));
      loading.lifecycleSources.put(DEFAULT, new LifecycleSource(Map.of(), Map.of()));
    }
  }

  private void lifecycle(String id, Entries entries, boolean free) {
    Localized title = entries.requireLocalized("title", id);
    YamlNode.Scalar initial = entries.requireScalar("initial");
    Map<String, State> states = states(entries);
    if (initial != null) {
      checkState(initial, states);
    }
    Map<String, YamlNode.Scalar> guards = new LinkedHashMap<>();
    Map<String, List<YamlNode.Scalar>> requires = new LinkedHashMap<>();
    List<Transition> transitions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Entries each : entries.mappings("transitions")) {
      Transition transition = transition(each, states, guards, requires);
      if (transition != null) {
        transitions.add(transition);
        if (!seen.add(transition.id())) {
          duplicate(Noun.TRANSITION, transition.id(), each, "transition");
        }
      }
    }
    if (initial != null && states.containsKey(initial.value())) {
      checkReachable(entries, states, initial.value(), transitions);
    }
    entries.finish();
    if (free && initial != null) {
      loading.lifecycles.put(
          id, new Lifecycle(id, title, initial.value(), List.copyOf(states.values()), transitions));
      loading.lifecycleSources.put(id, new LifecycleSource(guards, requires));
    }
  }

  private Map<String, State> states(Entries entries) {
    Map<String, State> states = new LinkedHashMap<>();
    if (entries.require("states") != null) {
      for (Entries each : entries.mappings("states")) {
        YamlNode.Scalar id = each.requireScalar("state");
        Localized title = each.requireLocalized("title", id == null ? "" : id.value());
        boolean end = each.flag("end", false);
        each.finish();
        if (id == null) {
          continue;
        }
        if (id.value().equals(State.VOIDED)) {
          faults.report(Fault.RESERVED_STATE, id.place(), "state", id.value());
        } else if (!Definitions.ID.matcher(id.value()).matches()) {
          faults.report(Fault.BAD_ID, id.place(), "kind", Noun.STATE.title(), "id", id.value());
        } else if (states.putIfAbsent(id.value(), new State(id.value(), title, end)) != null) {
          duplicate(Noun.STATE, id.value(), each, "state");
        }
      }
    }
    return states;
  }

  private @Nullable Transition transition(
      Entries entries,
      Map<String, State> states,
      Map<String, YamlNode.Scalar> guards,
      Map<String, List<YamlNode.Scalar>> requires) {
    YamlNode.Scalar id = entries.requireScalar("transition");
    Localized title = entries.requireLocalized("title", id == null ? "" : id.value());
    entries.require("from");
    List<YamlNode.Scalar> from = entries.scalars("from");
    YamlNode.Scalar to = entries.requireScalar("to");
    List<YamlNode.Scalar> roles = entries.scalars("roles");
    List<YamlNode.Scalar> fields = entries.scalars("requires");
    YamlNode.Scalar guard = entries.scalar("guard");
    boolean reason = entries.flag("reason", false);
    TimeLimit within = within(entries.scalar("within"));
    entries.finish();
    from.forEach(state -> checkState(state, states));
    if (to != null) {
      checkState(to, states);
    }
    roles.forEach(loading.roles::resolve);
    if (id == null || to == null) {
      return null;
    }
    if (!Definitions.ID.matcher(id.value()).matches()) {
      faults.report(Fault.BAD_ID, id.place(), "kind", Noun.TRANSITION.title(), "id", id.value());
    }
    if (guard != null) {
      guards.put(id.value(), guard);
    }
    requires.put(id.value(), fields);
    return new Transition(
        id.value(),
        title,
        set(from),
        to.value(),
        set(roles),
        fields.stream().map(YamlNode.Scalar::value).toList(),
        guard == null ? null : guard.value(),
        reason,
        within);
  }

  private static Set<String> set(List<YamlNode.Scalar> scalars) {
    Set<String> all = new LinkedHashSet<>();
    scalars.forEach(each -> all.add(each.value()));
    return all;
  }

  private @Nullable TimeLimit within(YamlNode.@Nullable Scalar scalar) {
    if (scalar == null) {
      return null;
    }
    Matcher matcher = WITHIN.matcher(scalar.value());
    if (!matcher.matches()) {
      faults.report(Fault.BAD_TIME_LIMIT, scalar.place(), "value", scalar.value());
      return null;
    }
    TimeLimit.Kind kind =
        switch (matcher.group(2)) {
          case "hour" -> TimeLimit.Kind.HOURS;
          case "day" -> TimeLimit.Kind.NATURAL_DAYS;
          case "working day" -> TimeLimit.Kind.WORKING_DAYS;
          default -> TimeLimit.Kind.MONTHS;
        };
    return new TimeLimit(Integer.parseInt(matcher.group(1)), kind);
  }

  private void checkState(YamlNode.Scalar state, Map<String, State> states) {
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
        faults.report(Fault.UNREACHABLE_STATE, entries.place("states"), "state", state);
      }
    }
  }

  private void duplicate(Noun noun, String id, Entries entries, String key) {
    faults.report(
        Fault.DUPLICATE_ID,
        entries.place(key),
        "kind",
        noun.title(),
        "id",
        id,
        "first",
        entries.place().file());
  }
}
