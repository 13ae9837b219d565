package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;

/**
 * Hints at streams that are not all there: one that says what it lacks, and one that counts what
 * names no source. Judges the streams of the finished catalog, after all packs that extend them.
 */
final class Completeness {

  /** How many things without source a hint names; the others are only counted. */
  private static final int MOST_NAMED = 5;

  private final Catalog catalog;
  private final Loading loading;

  private Completeness(Catalog catalog, Loading loading) {
    this.catalog = catalog;
    this.loading = loading;
  }

  static void check(Catalog catalog, Loading loading) {
    Completeness completeness = new Completeness(catalog, loading);
    catalog.streams().values().forEach(completeness::stream);
  }

  private void stream(Stream stream) {
    Collection<Register> registers = catalog.registersOf(stream);
    List<Localized> missing = missing(stream, registers);
    if (!missing.isEmpty()) {
      String zh = String.join("、", missing.stream().map(Localized::zh).toList());
      String en = String.join(", ", missing.stream().map(Localized::en).toList());
      loading.faults.report(
          SourceFaults.STREAM_INCOMPLETE,
          loading.streams.place(stream.id()),
          "stream",
          stream.id(),
          "missing",
          new Localized(zh, en));
    }
    Set<String> unstated = unstated(stream, registers);
    if (!unstated.isEmpty()) {
      String named = String.join(", ", unstated.stream().limit(MOST_NAMED).toList());
      loading.faults.report(
          SourceFaults.SOURCE_UNSTATED,
          loading.streams.place(stream.id()),
          "stream",
          stream.id(),
          "count",
          unstated.size(),
          "names",
          unstated.size() > MOST_NAMED ? named + " …" : named);
    }
  }

  private List<Localized> missing(Stream stream, Collection<Register> registers) {
    List<Localized> missing = new ArrayList<>();
    Localized help = stream.help();
    if (help.zh().isEmpty()) {
      missing.add(new Localized("说明（help）", "help"));
    } else if (!oneLanguage() && help.en().equals(help.zh())) {
      missing.add(new Localized("另一种语言的说明（help）", "help in the other language"));
    }
    if (registers.isEmpty()) {
      missing.add(Noun.REGISTER.title());
    }
    if (catalog.indicatorsOf(stream).isEmpty()) {
      missing.add(Noun.INDICATOR.title());
    }
    if (registers.stream().allMatch(each -> each.rules().isEmpty())) {
      missing.add(Noun.RULE.title());
    }
    if (catalog.warningsOf(stream).isEmpty()) {
      missing.add(Noun.WARNING.title());
    }
    boolean roles =
        registers.stream()
            .flatMap(each -> catalog.lifecycleOf(each).transitions().stream())
            .anyMatch(step -> !step.roles().isEmpty());
    if (!roles) {
      missing.add(new Localized("流程中的角色", "roles in a life cycle"));
    }
    return missing;
  }

  /** Whether the uppermost pack gives its own title in one language only. */
  private boolean oneLanguage() {
    Localized title = catalog.packs().get(catalog.packs().size() - 1).title();
    return title.zh().equals(title.en());
  }

  /** Rules, deadlines and warnings without any source, as {@code register.name}. */
  private Set<String> unstated(Stream stream, Collection<Register> registers) {
    Set<String> unstated = new LinkedHashSet<>();
    for (Register register : registers) {
      register
          .rules()
          .forEach(rule -> note(unstated, rule.basis(), register.id() + "." + rule.code()));
      for (Transition step : catalog.lifecycleOf(register).transitions()) {
        if (step.deadline() != null) {
          note(unstated, catalog.basisOf(register, step), register.id() + "." + step.id());
        }
      }
    }
    catalog.warningsOf(stream).forEach(each -> note(unstated, each.basis(), each.id()));
    return unstated;
  }

  private static void note(Set<String> unstated, Basis basis, String name) {
    if (!basis.isStated()) {
      unstated.add(name);
    }
  }
}
