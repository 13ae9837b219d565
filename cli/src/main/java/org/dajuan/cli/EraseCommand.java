package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.erasure.DueErasures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases the personal fields of records that were kept as long as their register says. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(names = "--due", required = true, descriptionKey = "erase_due")
  @SuppressWarnings("UnusedVariable") // it is only to be said, so that nobody erases by mistake
  private boolean due;

  @Option(names = "--dry-run", descriptionKey = "erase_dry_run")
  private boolean dryRun;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = data.open()) {
      DisclosureDesk desk = workspace.disclosureDesk();
      List<DueErasures.Due> records = desk.due(workspace.catalog().zone());
      for (DueErasures.Due each : records) {
        out.print("%s\t%s\t%s%n".formatted(each.register().id(), each.id(), each.after()));
      }
      if (dryRun) {
        out.println(Texts.get("erase_would", records.size()));
      } else {
        int erased = desk.erase(records, Operator.person());
        workspace.bringUpToDate();
        out.println(Texts.get("erase_done", erased));
      }
      out.flush();
    }
    return 0;
  }
}
