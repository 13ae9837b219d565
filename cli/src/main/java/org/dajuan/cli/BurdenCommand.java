package org.dajuan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.reports.form.Burden;
import org.dajuan.reports.form.BurdenAccount;
import org.dajuan.reports.form.BurdenJson;
import org.dajuan.reports.form.DataFileTally;
import org.dajuan.reports.form.FormLoad;
import org.dajuan.reports.form.Repeat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 填报负担 — what the forms of packs ask in a year, how much of it is known, what is asked twice. */
@Command(name = "burden")
final class BurdenCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "pack_folders")
  private List<Path> folders = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    List<Catalog> catalogs = LoadedPacks.load(folders, spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      List<BurdenJson> all =
          catalogs.stream().map(each -> BurdenJson.of(burden(each), Texts.locale())).toList();
      JsonOutput.print(out, all.size() == 1 ? all.get(0) : all);
      return 0;
    }
    for (Catalog catalog : catalogs) {
      if (catalogs.size() > 1) {
        out.println(LoadedPacks.title(catalog));
      }
      Burden burden = burden(catalog);
      printForms(burden, out);
      printRepeats(burden, out);
      if (catalogs.size() > 1) {
        out.println();
      }
    }
    out.flush();
    return 0;
  }

  private static Burden burden(Catalog catalog) {
    return new BurdenAccount(catalog, new DataFileTally(catalog), catalog.dayOf(Instant.now()))
        .of();
  }

  private static void printForms(Burden burden, PrintWriter out) {
    if (burden.forms().isEmpty()) {
      out.println(Texts.get("burden.none"));
      return;
    }
    TextTable table = new TextTable(false, false, true, true, true, true, true, true, true, true);
    table.row((Object[]) Texts.get("burden.heading").split("\\|", -1));
    for (FormLoad each : burden.forms()) {
      table.row(
          each.form().id(),
          Texts.of(each.form().title()),
          each.respondents(),
          each.fillings(),
          each.rows(),
          each.form().columns().size(),
          each.cells(),
          each.filled(),
          each.left(),
          Burden.spared(each.filled(), each.cells()) + "%");
    }
    long cells = burden.total(FormLoad::cells);
    long filled = burden.total(FormLoad::filled);
    table.row(
        Texts.get("burden.total"),
        "",
        "",
        "",
        burden.total(FormLoad::rows),
        "",
        cells,
        filled,
        cells - filled,
        Burden.spared(filled, cells) + "%");
    table.print(out);
  }

  private static void printRepeats(Burden burden, PrintWriter out) {
    if (burden.repeats().isEmpty()) {
      return;
    }
    out.println();
    out.println(Texts.get("burden.repeats", burden.repeats().size()));
    TextTable table = new TextTable(false, false, false, false);
    table.row((Object[]) Texts.get("burden.repeats.heading").split("\\|", -1));
    for (Repeat each : burden.repeats()) {
      table.row(
          Texts.of(each.title()),
          each.of(),
          Texts.get("burden.repeat." + each.kind().name().toLowerCase(Locale.ROOT)),
          each.columns().stream()
              .map(asking -> asking.form().id() + "." + asking.column().id())
              .collect(Collectors.joining(", ")));
    }
    table.print(out);
  }
}
