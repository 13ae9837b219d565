package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.json.TraceJson;
import org.dajuan.figures.trace.Trace;
import org.dajuan.server.workspace.Workspace;
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
              .orElseThrow(() -> Failure.badInput("no_figure", known.id(), place.code(), period));
      TraceJson result = TraceJson.of(catalog, trace, Texts.locale());
      if (json) {
        JsonOutput.print(spec.commandLine().getOut(), result);
      } else {
        print(result, place, spec.commandLine().getOut());
      }
    }
    return 0;
  }

  private static void print(TraceJson trace, Region place, PrintWriter out) {
    out.printf(
        "%s  %s %s  %s  (%s)%n",
        trace.figure().title(),
        place.name(),
        trace.figure().period(),
        trace.figure().text(),
        trace.figure().status());
    out.println(trace.formula());
    out.println();
    if (trace.peers() != null) {
      for (TraceJson.PeerJson peer : trace.peers()) {
        out.printf("%3d  %s  %s%n", peer.place(), peer.name(), peer.text());
      }
      out.println();
    }
    out.println(Texts.get("trace_records", trace.records().size()));
    trace.records().stream()
        .limit(SHOWN)
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
    if (trace.records().size() > SHOWN) {
      out.println(Texts.get("trace_more", trace.records().size() - SHOWN));
    }
    out.println();
    out.println(trace.sql());
    out.println();
    out.println("sha256 " + trace.digest());
    out.flush();
  }
}
