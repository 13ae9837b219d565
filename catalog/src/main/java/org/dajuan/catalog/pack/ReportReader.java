package org.dajuan.catalog.pack;

import java.nio.file.Path;
import java.util.List;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.Limits;
import org.dajuan.catalog.pack.source.SourceFile;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.pack.source.YamlReader;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;

/** Reads reports/*.md: front matter between two lines of three hyphens, then the template. */
final class ReportReader {

  private static final String FENCE = "---";

  private final Loading loading;
  private final Faults faults;
  private final Limits limits;

  ReportReader(Loading loading, Limits limits) {
    this.loading = loading;
    this.faults = loading.faults;
    this.limits = limits;
  }

  void read(PackFolder pack) {
    for (Path file : pack.files("reports", ".md")) {
      pack.source(file).ifPresent(this::report);
    }
  }

  private void report(SourceFile file) {
    String text = file.text();
    int end = text.indexOf("\n" + FENCE + "\n");
    if (!text.startsWith(FENCE + "\n") || end < 0) {
      faults.report(FormFaults.NO_FRONT_MATTER, file.at(1, 1));
      return;
    }
    SourceFile head = new SourceFile(file.name(), text.substring(0, end + 1));
    YamlNode node = YamlReader.read(head, faults, limits).orElse(null);
    if (node == null) {
      return;
    }
    Entries entries = Entries.of(node, faults);
    if (entries == null) {
      return;
    }
    YamlNode.Scalar id = entries.requireScalar("report");
    Localized title = entries.requireLocalized("title", id == null ? "" : id.value());
    YamlNode.Scalar level = entries.requireScalar("level");
    loading.levels.resolve(level);
    entries.require("period");
    PeriodKind period = entries.choice("period", PeriodKind.class);
    Language language = entries.choice("language", Language.class);
    Release release = entries.choice("release", Release.class);
    entries.finish();
    if (id == null || !loading.reports.declare(id, Definitions.ID)) {
      return;
    }
    if (level != null && period != null) {
      int start = end + FENCE.length() + 2;
      loading.reports.put(
          id.value(),
          new ReportDefinition(
              id.value(),
              title,
              level.value(),
              period,
              language == null ? Language.ZH : language,
              release == null ? Release.PUBLIC : release,
              List.of(),
              text.substring(start),
              file.atOffset(start)));
    }
  }
}
