package org.dajuan.catalog.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads units.yaml of all packs, then checks that each dimension has a base unit. */
final class UnitsReader {

  private record Written(
      Unit unit,
      YamlNode.Scalar code,
      List<YamlNode.Scalar> reading,
      YamlNode.@Nullable Scalar toldAs) {}

  private final Loading loading;
  private final Faults faults;
  private final List<Written> written = new ArrayList<>();

  UnitsReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    Entries file = pack.yaml("units.yaml").map(node -> Entries.of(node, faults)).orElse(null);
    if (file == null) {
      return;
    }
    file.mappings("units").forEach(this::unit);
    file.finish();
  }

  private void unit(Entries entries) {
    YamlNode.Scalar code = entries.requireScalar("unit");
    YamlNode.Scalar dimension = entries.requireScalar("dimension");
    BigDecimal factor = factor(entries.requireScalar("factor"));
    Localized title = entries.localized("title");
    List<YamlNode.Scalar> aliases = entries.scalars("aliases");
    List<YamlNode.Scalar> reading = entries.scalars("reading");
    YamlNode.Scalar toldAs = entries.scalar("told_as");
    entries.finish();
    if (code == null || !loading.unitDefinitions.declare(code.value(), code.place())) {
      return;
    }
    for (YamlNode.Scalar alias : aliases) {
      loading.unitDefinitions.declare(alias.value(), alias.place());
    }
    if (dimension != null && factor != null) {
      Unit unit =
          new Unit(
              code.value(),
              dimension.value(),
              factor,
              title == null ? Localized.of(code.value()) : title,
              aliases.stream().map(YamlNode.Scalar::value).toList(),
              reading.stream().map(YamlNode.Scalar::value).toList(),
              toldAs == null ? null : toldAs.value());
      loading.unitDefinitions.put(unit.code(), unit);
      unit.aliases().forEach(alias -> loading.unitDefinitions.put(alias, unit));
      written.add(new Written(unit, code, reading, toldAs));
    }
  }

  private @Nullable BigDecimal factor(YamlNode.@Nullable Scalar scalar) {
    if (scalar == null) {
      return null;
    }
    BigDecimal factor = Numbers.find(scalar.value());
    if (factor == null || factor.signum() <= 0) {
      faults.report(LiteralFaults.BAD_FACTOR, scalar.place(), "value", scalar.value());
      return null;
    }
    return factor;
  }

  /** To be called after the last pack. */
  void finish() {
    Set<String> withBase = new HashSet<>();
    Map<String, Written> first = new HashMap<>();
    for (Written each : written) {
      if (each.unit.factor().compareTo(BigDecimal.ONE) == 0) {
        withBase.add(each.unit.dimension());
      }
      first.putIfAbsent(each.unit.dimension(), each);
      loading.unitDefinitions.resolve(each.toldAs);
      for (YamlNode.Scalar reading : each.reading) {
        Unit other = loading.unitDefinitions.resolve(reading);
        if (other != null && !other.dimension().equals(each.unit.dimension())) {
          faults.report(
              LiteralFaults.DIMENSION_MISMATCH,
              reading.place(),
              "unit",
              other.code(),
              "dimension",
              other.dimension(),
              "expected",
              each.unit.dimension());
        }
      }
    }
    first.forEach(
        (dimension, unit) -> {
          if (!withBase.contains(dimension) && faults.allRead()) {
            faults.report(LiteralFaults.NO_BASE_UNIT, unit.code.place(), "dimension", dimension);
          }
        });
    loading.units = Units.of(written.stream().map(Written::unit).toList());
  }
}
