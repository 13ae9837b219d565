package org.dajuan.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.json.WarnedJson;
import org.dajuan.desk.json.WarningJson;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.warning.WarningCard;
import org.dajuan.desk.warning.WarningDesk;
import org.dajuan.records.warning.WarningQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists warnings in force with their counts, or the records of one. */
@Command(name = "warnings")
final class WarningsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(index = "0", arity = "0..1", paramLabel = "WARNING", descriptionKey = "warning")
  private @Nullable String warning;

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "on")
  private @Nullable String on;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      String code = region == null ? null : Lookup.region(catalog, region).code();
      LocalDate today = catalog.dayOf(Lookup.moment(on, workspace));
      PrintWriter out = spec.commandLine().getOut();
      if (warning == null) {
        printCounts(workspace, today, code, out);
      } else {
        Warning known = catalog.warnings().get(warning);
        if (known == null) {
          throw Lookup.unknown("unknown_warning", warning, catalog.warnings().keySet());
        }
        printRecords(workspace, known, WarningQuery.on(today).inRegion(code), out);
      }
      out.flush();
    }
    return 0;
  }

  private void printCounts(
      Workspace workspace, LocalDate today, @Nullable String code, PrintWriter out) {
    WarningDesk desk = workspace.warningDesk();
    List<Warning> inForce = desk.inForce();
    Map<String, WarningCard> cards = new HashMap<>();
    desk.cards(Operator.person(), inForce, today, code, Texts.locale())
        .forEach(card -> cards.put(card.id(), card));
    List<WarningJson> rows = new ArrayList<>();
    for (Warning each : inForce) {
      WarningCard card = cards.get(each.id());
      if (card != null) {
        rows.add(WarningJson.of(card, Texts.locale()));
      }
    }
    if (json) {
      JsonOutput.print(out, rows);
      return;
    }
    for (WarningJson row : rows) {
      out.println(
          Texts.get(
              "warning_line",
              row.warning(),
              row.red(),
              row.yellow(),
              row.review(),
              row.green(),
              row.title()));
    }
  }

  private void printRecords(
      Workspace workspace, Warning known, WarningQuery query, PrintWriter out) {
    WarningDesk desk = workspace.warningDesk();
    if (json) {
      JsonOutput.stream(
          out,
          target -> {
            target.writeStartArray();
            desk.forEach(
                Operator.person(),
                known,
                query,
                Texts.locale(),
                line -> target.writePOJO(WarnedJson.of(line)));
            target.writeEndArray();
          });
      return;
    }
    desk.forEach(
        Operator.person(),
        known,
        query,
        Texts.locale(),
        line ->
            out.print(
                "%s\t%s\t%s\t%s%n"
                    .formatted(
                        line.light(),
                        line.dueRaw() == null ? "-" : line.dueRaw(),
                        line.label(),
                        line.region())));
  }
}
