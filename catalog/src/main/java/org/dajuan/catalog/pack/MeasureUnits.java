package org.dajuan.catalog.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an indicator's unit measures what its measure sums. Known only where the measure
 * reads exactly one field of quantity or money and nothing else.
 */
final class MeasureUnits {

  private MeasureUnits() {}

  static void check(
      Measure measure, Register register, YamlNode.@Nullable Scalar written, Loading loading) {
    Unit unit = written == null ? null : loading.unitDefinitions.find(written.value());
    Expression of = argument(measure);
    if (unit == null || of == null || of.columns().size() != 1) {
      return;
    }
    String field = of.columns().iterator().next();
    Set<String> dimensions =
        new TreeSet<>(
            register
                .findField(field)
                .map(f -> dimensions(f.type(), register, loading))
                .orElse(Set.of()));
    if (!dimensions.isEmpty() && !dimensions.contains(unit.dimension()) && written != null) {
      loading.faults.report(
          LiteralFaults.DIMENSION_MISMATCH,
          written.place(),
          "unit",
          unit.code(),
          "dimension",
          unit.dimension(),
          "expected",
          String.join(", ", dimensions));
    }
  }

  private static @Nullable Expression argument(Measure measure) {
    if (measure instanceof Measure.Sum sum) {
      return sum.of();
    } else if (measure instanceof Measure.Least least) {
      return least.of();
    } else if (measure instanceof Measure.Greatest greatest) {
      return greatest.of();
    }
    return null;
  }

  private static Set<String> dimensions(FieldType type, Register register, Loading loading) {
    Set<String> found = new TreeSet<>();
    if (type instanceof FieldType.Money money) {
      add(money.unit(), loading, found);
    } else if (type instanceof FieldType.Quantity quantity) {
      if (quantity.unit() != null) {
        add(quantity.unit(), loading, found);
      } else if (quantity.unitBy() != null
          && register.findField(quantity.unitBy()).map(f -> f.type()).orElse(null)
              instanceof FieldType.CodeOf code) {
        CodeList list = loading.codeLists.find(code.list());
        List<Code> codes = list == null ? List.of() : list.codes();
        if (codes.stream().allMatch(each -> isKnown(each.unit(), loading))) {
          codes.forEach(each -> add(String.valueOf(each.unit()), loading, found));
        }
      }
    }
    return found;
  }

  private static boolean isKnown(@Nullable String unit, Loading loading) {
    return unit != null && loading.unitDefinitions.find(unit) != null;
  }

  private static void add(String unit, Loading loading, Set<String> into) {
    Unit known = loading.unitDefinitions.find(unit);
    if (known != null) {
      into.add(known.dimension());
    }
  }
}
