package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.figure.ComparisonLine;
import org.dajuan.desk.open.Workspace;
import org.dajuan.figures.json.ComparisonJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the facts that two sources tell, with both figures, brought up to date first. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

  private static final String NO_FIGURE = "-";

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
  private @Nullable String period;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Period wanted = period == null ? null : Lookup.period(period);
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      Region place = Lookup.region(catalog, region == null ? catalog.home() : region);
      workspace.engine().refresh();
      Period when = wanted == null ? workspace.figureDesk().latest(place) : wanted;
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        JsonOutput.print(
            out,
            workspace.figureDesk().compare(Operator.person(), place, when).stream()
                .map(each -> ComparisonJson.of(catalog, each, Texts.locale()))
                .toList());
      } else {
        print(
            workspace.figureDesk().comparisons(Operator.person(), place, when, Texts.locale()),
            out);
      }
      out.flush();
    }
    return 0;
  }

  private static void print(List<ComparisonLine> lines, PrintWriter out) {
    for (ComparisonLine line : lines) {
      out.print(
          "%s\t%s\t%s\t%s\t%s\t%s\t%s%n"
              .formatted(
                  line.standing(),
                  line.id(),
                  orNone(line.one().text()),
                  orNone(line.other().text()),
                  orNone(line.difference()),
                  line.tolerance(),
                  line.title()));
    }
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NO_FIGURE : text;
  }
}
