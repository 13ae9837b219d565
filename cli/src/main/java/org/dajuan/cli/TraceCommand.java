package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.figure.Keeping;
import org.dajuan.desk.open.Workspace;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.json.FigureJson;
import org.dajuan.figures.json.TraceJson;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TracedRecord;
import org.dajuan.figures.trace.TracedRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The way from a figure back to its records. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

  private static final int SHOWN = 40;

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "INDICATOR", descriptionKey = "indicator")
  private String indicator = "";

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--period", paramLabel = "PERIOD", required = true, descriptionKey = "period")
  private String period = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Period wanted = Lookup.period(period);
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      Indicator known = Lookup.indicator(catalog, indicator);
      Region place = Lookup.region(catalog, region == null ? catalog.home() : region);
      workspace.engine().refresh();
      Trace trace =
          workspace
              .tracer()
              .trace(known.id(), place.code(), wanted)
              .orElseThrow(() -> none(catalog, known, place, wanted));
      PrintWriter out = spec.commandLine().getOut();
      workspace
          .tracer()
          .read(
              trace,
              workspace.access().sights(Operator.person()),
              records -> {
                if (json) {
                  TraceJson writer = new TraceJson(catalog, Texts.locale());
                  JsonOutput.stream(out, target -> writer.write(trace, records, target));
                } else {
                  print(catalog, trace, records, place, out);
                }
                return trace;
              });
    }
    return 0;
  }

  private static Failure none(Catalog catalog, Indicator indicator, Region region, Period period) {
    Keeping keeping = Keeping.of(catalog, region, period.last());
    return keeping.isWhole()
        ? Failure.badInput("no_figure", indicator.id(), region.code(), period)
        : Failure.badInput(
            "no_figure_kept", indicator.id(), region.name(), period, Lookup.kept(keeping, region));
  }

  private static void print(
      Catalog catalog, Trace trace, TracedRecords records, Region place, PrintWriter out) {
    FigureJson figure = FigureJson.of(catalog, trace.figure(), Texts.locale());
    out.printf(
        "%s  %s %s  %s  (%s)%n",
        figure.title(), place.name(), figure.period(), figure.text(), figure.status());
    out.println(Texts.of(trace.formula()));
    out.println();
    if (trace.peers() != null) {
      for (PeerTable.Row peer : trace.peers().rows()) {
        String text = FigureJson.of(catalog, peer.figure(), Texts.locale()).text();
        out.printf("%3d  %s  %s%n", peer.place(), peer.region().name(), text);
      }
      out.println();
    }
    long count = records.countUsed();
    out.println(Texts.get("trace_records", count));
    records.page(0, SHOWN).stream()
        .filter(TracedRecord::used)
        .forEach(
            record ->
                out.printf(
                    "  %s %s v%d  %s  #%d  %s  %s%n",
                    record.register(),
                    record.id(),
                    record.version(),
                    record.region(),
                    record.seq(),
                    record.actor(),
                    record.source() == null ? "" : record.source()));
    if (count > SHOWN) {
      out.println(Texts.get("trace_more", count - SHOWN));
    }
    out.println();
    out.println(trace.sql());
    out.println();
    out.println("sha256 " + records.digest());
    out.flush();
  }
}
