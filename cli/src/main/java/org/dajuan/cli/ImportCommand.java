package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A CSV file or workbook into a register: all of it, or on request its good rows. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register")
  private String register = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import_file")
  private Path file = Path.of("");

  @Option(names = "--good-rows-only", descriptionKey = "good_rows")
  private boolean goodRowsOnly;

  @Option(names = "--update", descriptionKey = "update")
  private boolean update;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
  private @Nullable String sheet;

  @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor")
  private String actor = Operator.NAME;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Failure.badInput("no_such_file", file);
    }
    Console console = Console.ofStandardError();
    try (Workspace workspace = data.open()) {
      Register known = Lookup.register(workspace.catalog(), register);
      ImportRequest request =
          ImportRequest.of(known.id(), file, Person.administrator(actor))
              .withGoodRowsOnly(goodRowsOnly)
              .withUpdate(update)
              .withSheet(sheet);
      ImportOutcome outcome =
          workspace
              .importer()
              .run(request, (step, rows) -> console.counting(Texts.get("import." + step), rows));
      console.done();
      workspace.bringUpToDate();
      return report(outcome, spec.commandLine().getOut());
    }
  }

  private int report(ImportOutcome outcome, PrintWriter out) {
    PrintWriter error = spec.commandLine().getErr();
    FindingLines.print(outcome.findings(), error);
    out.println(
        Texts.get(
            "imported",
            outcome.read(),
            outcome.created(),
            outcome.updated(),
            outcome.unchanged(),
            outcome.faulty()));
    out.flush();
    if (outcome.isComplete()) {
      return 0;
    }
    outcome.faultsFile().ifPresent(path -> error.println(Texts.get("faults_file", path)));
    if (goodRowsOnly && outcome.created() + outcome.updated() > 0) {
      return 0;
    }
    error.println("dajuan: " + Texts.get("import_refused", file));
    return Failure.BAD_INPUT;
  }
}
