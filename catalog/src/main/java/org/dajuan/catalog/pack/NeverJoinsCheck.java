package org.dajuan.catalog.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;

/**
 * 禁止关联 — whether registers that never join do: by a way of references from one to the other, by a
 * register from which such ways lead to both, or by a warning that reads both.
 */
final class NeverJoinsCheck {
  private final Loading loading;
  private final Map<String, Set<String>> references = new HashMap<>();

  private NeverJoinsCheck(Loading loading) {
    this.loading = loading;
    for (Register register : loading.registers.all().values()) {
      Set<String> targets = new TreeSet<>();
      for (Field field : register.fields()) {
        if (field.type() instanceof FieldType.RecordOf reference) {
          targets.add(reference.register());
        }
      }
      references.put(register.id(), targets);
    }
  }

  static void check(Loading loading) {
    NeverJoinsCheck check = new NeverJoinsCheck(loading);
    for (Register register : loading.registers.all().values()) {
      for (String other : new TreeSet<>(register.protection().neverJoins())) {
        check.registers(register, other);
        loading.warnings.all().values().forEach(each -> check.warning(each, register, other));
      }
    }
  }

  private void registers(Register register, String other) {
    List<String> there = way(register.id(), other);
    List<String> back = way(other, register.id());
    if (!there.isEmpty()) {
      report(register, other, String.join(" → ", there), register.place());
    } else if (!back.isEmpty()) {
      report(register, other, String.join(" → ", back), register.place());
    } else {
      for (Register from : loading.registers.all().values()) {
        List<String> toOne = way(from.id(), register.id());
        List<String> toOther = way(from.id(), other);
        if (!toOne.isEmpty() && !toOther.isEmpty()) {
          Collections.reverse(toOne);
          String joined = String.join(" ← ", toOne) + " → ";
          report(
              register,
              other,
              joined + String.join(" → ", toOther.subList(1, toOther.size())),
              from.place());
        }
      }
    }
  }

  private void warning(Warning warning, Register register, String other) {
    Set<String> read = new HashSet<>(Set.of(warning.register()));
    warning.looks().stream().map(Look::register).forEach(read::add);
    if (read.contains(register.id()) && read.contains(other)) {
      report(
          register, other, register.id() + " ↔ " + warning.id() + " ↔ " + other, warning.place());
    }
  }

  private void report(Register register, String other, String way, Place.InFile place) {
    loading.faults.report(
        ProtectionFaults.JOINS_WHAT_IT_NEVER_MAY,
        place,
        "register",
        register.id(),
        "other",
        other,
        "way",
        way);
  }

  /** The shortest way of references, both ends included; empty when there is none. */
  private List<String> way(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      String at = waiting.remove();
      for (String next : references.getOrDefault(at, Set.of())) {
        if (!next.equals(from) && before.putIfAbsent(next, at) == null) {
          waiting.add(next);
        }
      }
    }
    List<String> way = new ArrayList<>();
    if (before.containsKey(to)) {
      for (String at = to; at != null; at = before.get(at)) {
        way.add(at);
      }
      Collections.reverse(way);
    }
    return way;
  }
}
