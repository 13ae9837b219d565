package org.dajuan.catalog.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.report.Prose;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports/*.yaml: blocks of prose for reports of this pack or of one below it. A pack above
 * replaces the block of the same name and period.
 */
final class ProseReader {

  private final Loading loading;
  private final Faults faults;
  private final Map<String, Map<String, Prose>> blocks = new LinkedHashMap<>();

  ProseReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    for (Path file : pack.files("reports", ".yaml")) {
      YamlNode node = pack.yaml(file).orElse(null);
      Entries entries = node == null ? null : Entries.of(node, faults);
      if (entries != null) {
        entries.mappings("prose").forEach(this::block);
        entries.finish();
      }
    }
  }

  private void block(Entries entries) {
    YamlNode.Scalar name = entries.requireScalar("prose");
    YamlNode.Scalar report = entries.requireScalar("report");
    YamlNode.Scalar owner = entries.requireScalar("owner");
    Period period = period(entries.scalar("period"));
    Localized text = entries.requireLocalized("text", "");
    entries.finish();
    ReportDefinition known = loading.reports.resolve(report);
    // Packs without regions are of no county yet; the county that requires them has the orgs.
    if (!loading.home.isEmpty()) {
      loading.orgs.resolve(owner);
    }
    if (name != null && known != null && owner != null) {
      blocks
          .computeIfAbsent(known.id(), id -> new LinkedHashMap<>())
          .put(name.value() + " " + period, new Prose(name.value(), owner.value(), period, text));
    }
  }

  private @Nullable Period period(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return null;
    }
    Period period = Period.find(written.value()).orElse(null);
    if (period == null) {
      faults.report(LiteralFaults.BAD_PERIOD, written.place(), "value", written.value());
    }
    return period;
  }

  /** Gives the reports their prose; to be called after the last pack. */
  void finish() {
    blocks.forEach(
        (id, byName) -> {
          ReportDefinition report = loading.reports.find(id);
          if (report != null) {
            List<Prose> prose = new ArrayList<>(byName.values());
            loading.reports.put(id, report.withProse(prose));
          }
        });
  }
}
