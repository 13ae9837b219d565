package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * 疑似重复 — hints at two registers that seem to ask for the same number: they share a telling word of
 * their titles, lie at the same level of regions and in the same kind of period, and have a
 * measured field of the same title and unit. What is computed, compared or part of the other is no
 * twin, nor is what the pack says is none.
 */
final class TwinCheck {

  /** A word tells when at most one in so many registers bears it. */
  private static final int ONE_IN = 25;

  private static final int ALWAYS_TELLING = 2;

  private final Loading loading;
  private final List<Register> registers;
  private final Map<String, Set<String>> telling = new HashMap<>();
  private final Set<Set<String>> compared = new LinkedHashSet<>();

  private TwinCheck(Loading loading) {
    this.loading = loading;
    this.registers =
        loading.registers.all().values().stream().filter(each -> !isReturns(each)).toList();
    Map<String, Integer> bearers = new HashMap<>();
    for (Register each : registers) {
      TitleWords.of(each.title().zh()).forEach(word -> bearers.merge(word, 1, Integer::sum));
    }
    int most = Math.max(ALWAYS_TELLING, registers.size() / ONE_IN);
    for (Register each : registers) {
      telling.put(
          each.id(),
          TitleWords.of(each.title().zh()).stream()
              .filter(word -> bearers.getOrDefault(word, 0) <= most)
              .collect(Collectors.toSet()));
    }
    for (TwoSources each : loading.compared.all().values()) {
      for (String one : registersOf(each.one(), new TreeSet<>())) {
        registersOf(each.other(), new TreeSet<>())
            .forEach(other -> compared.add(new TreeSet<>(List.of(one, other))));
      }
    }
  }

  static void check(Loading loading) {
    TwinCheck check = new TwinCheck(loading);
    for (int i = 0; i < check.registers.size(); i++) {
      for (Register other : check.registers.subList(i + 1, check.registers.size())) {
        check.pair(check.registers.get(i), other);
      }
    }
  }

  private boolean isReturns(Register register) {
    return loading.registers.all().values().stream()
        .anyMatch(each -> each.returns() != null && each.returnsRegister().equals(register.id()));
  }

  /** The registers from which the figures of an indicator come in the end. */
  private Collection<String> registersOf(String id, Set<String> seen) {
    Indicator indicator = loading.indicators.find(id);
    Set<String> all = new TreeSet<>();
    if (indicator == null || !seen.add(id)) {
      return all;
    } else if (indicator.source() instanceof IndicatorSource.FromRegister from) {
      all.add(from.register());
    } else if (indicator.source() instanceof IndicatorSource.Reported from) {
      all.add(from.register());
    } else if (indicator.source() instanceof IndicatorSource.FromFormula from) {
      from.formula().references().forEach(each -> all.addAll(registersOf(each, seen)));
    }
    return all;
  }

  private void pair(Register one, Register other) {
    Set<String> shared = telling.getOrDefault(one.id(), Set.of());
    boolean related =
        isPart(one, other)
            || isPart(other, one)
            || compared.contains(Set.of(one.id(), other.id()))
            || loading.isNoTwin(one.id(), other.id());
    if (related
        || Collections.disjoint(shared, telling.getOrDefault(other.id(), Set.of()))
        || !Objects.equals(level(one), level(other))
        || !periods(one).equals(periods(other))) {
      return;
    }
    List<String> titles = new ArrayList<>();
    for (Field field : measured(one)) {
      measured(other).stream()
          .filter(each -> isSame(field, each))
          .findFirst()
          .ifPresent(each -> titles.add(field.title().zh()));
    }
    if (!titles.isEmpty()) {
      loading.faults.report(
          CompareFaults.TWIN_REGISTERS,
          other.place(),
          "one",
          one.id(),
          "other",
          other.id(),
          "titles",
          String.join("、", titles));
    }
  }

  private static boolean isPart(Register part, Register whole) {
    return part.parent().filter(whole.id()::equals).isPresent();
  }

  private static @Nullable String level(Register register) {
    return register.field(register.regionField()).type() instanceof FieldType.RegionOf region
        ? region.level()
        : null;
  }

  /** What kinds of time a record stands for, by its key. */
  private static Set<String> periods(Register register) {
    return register.key().stream()
        .map(name -> register.field(name).type())
        .filter(
            type ->
                type instanceof FieldType.YearNumber
                    || type instanceof FieldType.Month
                    || type instanceof FieldType.PeriodText
                    || type instanceof FieldType.Date)
        .map(type -> type.kind().name())
        .collect(Collectors.toSet());
  }

  private static List<Field> measured(Register register) {
    return register.enteredFields().stream()
        .filter(field -> !register.key().contains(field.name()))
        .filter(
            field ->
                field.type() instanceof FieldType.Quantity
                    || field.type() instanceof FieldType.Money
                    || field.type() instanceof FieldType.Percent
                    || field.type() instanceof FieldType.IntegerNumber
                    || field.type() instanceof FieldType.DecimalNumber)
        .toList();
  }

  /** Money in 元 and in 万元 is the same money. */
  private static boolean isSame(Field one, Field other) {
    boolean money =
        one.type() instanceof FieldType.Money && other.type() instanceof FieldType.Money;
    return one.title().zh().equals(other.title().zh())
        && (money || one.type().equals(other.type()));
  }
}
