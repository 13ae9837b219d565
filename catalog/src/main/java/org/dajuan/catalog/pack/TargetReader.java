package org.dajuan.catalog.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.pack.source.CsvTable;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.period.Period;

/** Reads targets/*.csv. */
final class TargetReader {

  private final Loading loading;
  private final Faults faults;
  private final Set<String> seen = new HashSet<>();

  TargetReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    for (Path file : pack.files("targets", ".csv")) {
      pack.csv(file, List.of("indicator", "region", "period", "value"), List.of("source"))
          .forEach(this::row);
    }
  }

  private void row(CsvTable.Row row) {
    String indicator = row.text("indicator");
    String region = row.text("region");
    Period period = Period.find(row.text("period")).orElse(null);
    BigDecimal value = Numbers.find(row.text("value"));
    boolean known = loading.indicators.check(indicator, row.place("indicator"));
    known &= loading.checkRegion(region, row.place("region"));
    if (period == null) {
      faults.report(LiteralFaults.BAD_PERIOD, row.place("period"), "value", row.text("period"));
    }
    if (value == null) {
      faults.report(LiteralFaults.BAD_NUMBER, row.place("value"), "value", row.text("value"));
    }
    if (!known || period == null || value == null) {
      return;
    }
    if (!seen.add(indicator + " " + region + " " + period)) {
      faults.report(
          PlaceFaults.DUPLICATE_TARGET,
          row.place("indicator"),
          "indicator",
          indicator,
          "region",
          region,
          "period",
          period);
      return;
    }
    loading.targets.add(new Target(indicator, region, period, value, row.text("source")));
  }
}
