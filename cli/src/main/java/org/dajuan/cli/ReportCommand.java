package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.desk.figure.Keeping;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.records.access.Person;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.publish.Publication;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A report as a draft, or published with its proof. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "REPORT", descriptionKey = "report")
  private String report = "";

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--period", paramLabel = "PERIOD", required = true, descriptionKey = "period")
  private String period = "";

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "md", descriptionKey = "format")
  private String format = "md";

  @Option(names = "-o", paramLabel = "FILE", descriptionKey = "output")
  private @Nullable Path output;

  @Option(names = "--publish", descriptionKey = "publish")
  private boolean publish;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "language")
  private @Nullable String language;

  @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "publisher")
  private String actor = Operator.NAME;

  @Override
  public Integer call() throws IOException {
    Format wanted =
        Formats.find(format)
            .orElseThrow(
                () ->
                    Lookup.unknown(
                        "unknown_format",
                        format,
                        Formats.list().stream().map(Format::code).toList()));
    Period asked = Lookup.period(period);
    if (language != null && !List.of("zh", "en").contains(language)) {
      throw Failure.badInput("language_wrong", language);
    }
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      ReportDefinition definition = catalog.reports().get(report);
      if (definition == null) {
        throw Lookup.unknown("unknown_report", report, catalog.reports().keySet());
      }
      Region place = Lookup.region(catalog, region == null ? catalog.home() : region);
      requireFit(definition, place, asked);
      Keeping keeping = Keeping.of(catalog, place, asked.last());
      if (!keeping.isWhole()) {
        throw Failure.badInput("report_not_kept", Lookup.kept(keeping, place));
      }
      workspace.engine().refresh();
      ReportDesk desk = workspace.reportDesk();
      Draft draft = desk.compose(Operator.person(), definition, place, asked, locale(definition));
      FindingLines.print(draft.findings(), spec.commandLine().getErr());
      if (!publish) {
        write(wanted.draft(draft.document()));
        return 0;
      }
      if (!draft.isPublishable()) {
        throw Failure.badInput("not_publishable", draft.findings().errorCount());
      }
      Publication publication = desk.publish(draft, Person.administrator(actor));
      write(desk.publications().file(publication.sequence(), wanted));
      spec.commandLine()
          .getErr()
          .println(
              Texts.get(
                  "published",
                  Long.toString(publication.sequence()),
                  desk.file(publication, Formats.HTML)));
    }
    return 0;
  }

  private Locale locale(ReportDefinition report) {
    return language == null ? report.language().locale() : Locale.forLanguageTag(language);
  }

  private static void requireFit(ReportDefinition report, Region region, Period period) {
    if (!report.level().equals(region.level()) || report.periodKind() != period.kind()) {
      throw Failure.badInput(
          "report_misfit",
          report.id(),
          report.level(),
          report.periodKind().name().toLowerCase(Locale.ROOT),
          region.code(),
          region.level(),
          period);
    }
  }

  private void write(byte[] content) throws IOException {
    if (output != null) {
      Files.write(output, content);
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(new String(content, StandardCharsets.UTF_8));
    out.flush();
  }
}
