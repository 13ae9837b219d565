package org.dajuan.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.figure.Keeping;
import org.dajuan.desk.open.Workspace;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.json.FigureJson;
import org.dajuan.figures.json.FiguresJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists figures, brought up to date first. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
  private @Nullable String period;

  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "indicator")
  private @Nullable String indicator;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Optional<Period> wanted = Optional.ofNullable(period).map(Lookup::period);
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      FigureFilter filter = FigureFilter.all();
      if (indicator != null) {
        filter = filter.indicators(Lookup.indicator(catalog, indicator).id());
      }
      if (region != null) {
        Region place = Lookup.region(catalog, region);
        filter = filter.regions(place.code());
        tellOfKeeping(catalog, place, wanted);
      }
      if (wanted.isPresent()) {
        filter = filter.period(wanted.get());
      }
      workspace.engine().refresh();
      print(workspace, filter, spec.commandLine().getOut());
    }
    return 0;
  }

  /**
   * Beside the answer, whose shape stays: of a region above home there are published figures only.
   */
  private void tellOfKeeping(Catalog catalog, Region place, Optional<Period> wanted) {
    LocalDate day = wanted.map(Period::last).orElseGet(() -> LocalDate.now(catalog.zone()));
    Keeping keeping = Keeping.of(catalog, place, day);
    if (!keeping.isWhole()) {
      spec.commandLine().getErr().println(Lookup.kept(keeping, place));
    }
  }

  /** One by one: there may be millions. */
  private void print(Workspace workspace, FigureFilter filter, PrintWriter out) {
    Catalog catalog = workspace.catalog();
    if (json) {
      FiguresJson figures = new FiguresJson(catalog, Texts.locale());
      JsonOutput.stream(out, target -> figures.write(workspace.figures(), filter, target));
      return;
    }
    workspace
        .figures()
        .forEach(
            filter,
            figure -> {
              FigureJson row = FigureJson.of(catalog, figure, Texts.locale());
              out.print(
                  "%s\t%s\t%s\t%s\t%s\t%s%n"
                      .formatted(
                          row.indicator(),
                          row.region(),
                          row.period(),
                          row.text(),
                          row.status(),
                          row.title()));
            });
    out.flush();
  }
}
