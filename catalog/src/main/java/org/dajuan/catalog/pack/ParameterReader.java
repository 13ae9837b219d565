package org.dajuan.catalog.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters of parameters.yaml and stream files. First all are collected, then those defined
 * anew are read, then those by which a pack sets values of its own, in the order of the packs.
 */
final class ParameterReader {

  private record Written(
      String pack, String stream, YamlNode.Scalar id, Entries entries, Basis inherited) {}

  private final Loading loading;
  private final Faults faults;
  private final List<Written> definitions = new ArrayList<>();
  private final List<Written> extensions = new ArrayList<>();

  ParameterReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  /** Notes the shared parameters of a pack. */
  void read(PackFolder pack) {
    Entries file = pack.yaml("parameters.yaml").map(node -> Entries.of(node, faults)).orElse(null);
    if (file != null) {
      collect(pack, "", file, Basis.UNSTATED);
      file.finish();
    }
  }

  /** Notes the parameters of a file that may hold other things too. */
  void collect(PackFolder pack, String stream, Entries file, Basis inherited) {
    for (YamlNode.Entry entry : file.named("parameters")) {
      Entries entries = Entries.of(entry.value(), faults);
      if (entries == null) {
        loading.parameters.declare(entry.key(), Definitions.ID);
      } else {
        Written written = new Written(pack.name(), stream, entry.key(), entries, inherited);
        (entries.flag("extends", false) ? extensions : definitions).add(written);
      }
    }
  }

  /** To be called after the last pack. */
  void finish() {
    definitions.forEach(this::define);
    Set<String> seen = new HashSet<>();
    for (Written each : extensions) {
      if (!seen.add(each.pack + " " + each.id.value())) {
        faults.report(
            NameFaults.DEFINED_TWICE,
            each.id.place(),
            "kind",
            Noun.PARAMETER.title(),
            "id",
            each.id.value(),
            "first",
            each.pack);
      }
      extend(each);
    }
  }

  private void define(Written written) {
    boolean free = loading.parameters.declare(written.id, Definitions.ID);
    Entries entries = written.entries;
    Localized title = entries.requireLocalized("title", written.id.value());
    Localized help = entries.localizedOrEmpty("help");
    YamlNode.Scalar unitName = entries.scalar("unit");
    Unit unit = loading.unitDefinitions.resolve(unitName);
    Basis basis = BasisReader.read(entries, faults).or(written.inherited);
    List<Parameter.Value> values = values(written, basis, unit);
    entries.finish();
    if (free) {
      loading.parameters.put(
          written.id.value(),
          new Parameter(
              written.id.value(),
              written.stream,
              title,
              help,
              unit == null ? "" : unit.code(),
              basis,
              values,
              written.id.place()));
    }
  }

  private void extend(Written written) {
    Parameter before = loading.parameters.resolve(written.id);
    Basis own = BasisReader.read(written.entries, faults).or(written.inherited);
    Unit unit = before == null ? null : loading.unitDefinitions.find(before.unit());
    List<Parameter.Value> values = values(written, own, unit);
    written.entries.finish();
    if (before == null || values.isEmpty()) {
      return;
    }
    LocalDate first =
        values.stream().map(Parameter.Value::from).min(LocalDate::compareTo).orElseThrow();
    List<Parameter.Value> joined = new ArrayList<>();
    before.values().stream().filter(each -> each.from().isBefore(first)).forEach(joined::add);
    joined.addAll(values);
    loading.parameters.put(
        before.id(),
        new Parameter(
            before.id(),
            before.stream(),
            before.title(),
            before.help(),
            before.unit(),
            before.basis(),
            joined,
            before.place()));
  }

  private List<Parameter.Value> values(Written written, Basis inherited, @Nullable Unit unit) {
    List<Parameter.Value> values = new ArrayList<>();
    if (written.entries.require("values") != null) {
      List<Entries> all = written.entries.mappings("values");
      if (all.isEmpty()) {
        faults.report(YamlFaults.EMPTY_LIST, written.entries.place("values"), "key", "values");
      }
      Set<LocalDate> seen = new HashSet<>();
      for (Entries each : all) {
        Parameter.Value value = value(each, inherited, unit, written.pack);
        if (value != null) {
          values.add(value);
          if (!seen.add(value.from())) {
            faults.report(
                SourceFaults.VALUES_ON_ONE_DAY,
                each.place("from"),
                "from",
                value.from().toString());
          }
        }
      }
    }
    return values;
  }

  private Parameter.@Nullable Value value(
      Entries entries, Basis inherited, @Nullable Unit unit, String pack) {
    LocalDate from = Dates.read(entries.requireScalar("from"), faults);
    BigDecimal value = number(entries.requireScalar("value"));
    Basis basis = BasisReader.read(entries, faults).or(inherited);
    entries.finish();
    if (from == null || value == null) {
      return null;
    }
    BigDecimal base = unit == null ? value : value.multiply(unit.factor());
    return new Parameter.Value(from, value, base, basis, pack);
  }

  private @Nullable BigDecimal number(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return null;
    }
    BigDecimal number = Numbers.find(written.value());
    if (number == null) {
      faults.report(LiteralFaults.BAD_NUMBER, written.place(), "value", written.value());
    }
    return number;
  }
}
