package org.dajuan.catalog.pack;

import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.jspecify.annotations.Nullable;

/** What an indicator is when its pack does not say. */
final class IndicatorDefaults {

  private static final String PERCENT = "%";
  private static final String PERCENTAGE_POINTS = "个百分点";

  private IndicatorDefaults() {}

  /** The kind follows from the measure or formula. */
  static IndicatorKind kind(IndicatorSource source) {
    if (source instanceof IndicatorSource.FromRegister from) {
      if (from.measure() instanceof Measure.Streak) {
        return IndicatorKind.STREAK;
      }
      boolean counts =
          from.measure() instanceof Measure.Count
              || from.measure() instanceof Measure.CountDistinct;
      return counts ? IndicatorKind.COUNT : IndicatorKind.LEVEL;
    } else if (source instanceof IndicatorSource.FromRegions) {
      return IndicatorKind.COUNT;
    } else if (source instanceof IndicatorSource.FromFormula from) {
      return from.formula().kind();
    }
    return IndicatorKind.LEVEL;
  }

  /** Percentages are in percent, everything else is a plain number. */
  static String unit(IndicatorSource source, Units units) {
    if (source instanceof IndicatorSource.FromFormula from) {
      return switch (from.formula().traits().scale()) {
        case PLAIN -> "";
        case PERCENT -> known(PERCENT, units);
        case POINTS -> known(PERCENTAGE_POINTS, units);
      };
    }
    return "";
  }

  private static String known(String unit, Units units) {
    return units.find(unit).map(Unit::code).orElse("");
  }

  /** Every level from that of the regions counted upward; empty means every level. */
  static List<String> levels(IndicatorSource source, Loading loading) {
    if (source instanceof IndicatorSource.FromRegister from) {
      return upward(fieldLevel(loading.registers.find(from.register()), from.region()), loading);
    } else if (source instanceof IndicatorSource.Reported from) {
      return upward(fieldLevel(loading.registers.find(from.register()), from.region()), loading);
    } else if (source instanceof IndicatorSource.FromRegions from) {
      return upward(from.level(), loading);
    }
    return List.of();
  }

  private static @Nullable String fieldLevel(@Nullable Register register, String field) {
    return register != null
            && register.findField(field).map(f -> f.type()).orElse(null)
                instanceof FieldType.RegionOf region
        ? region.level()
        : null;
  }

  private static List<String> upward(@Nullable String level, Loading loading) {
    RegionLevel lowest = level == null ? null : loading.levels.find(level);
    if (lowest == null) {
      return List.of();
    }
    return loading.levels.all().values().stream()
        .filter(each -> each.depth() <= lowest.depth())
        .map(RegionLevel::id)
        .toList();
  }
}
