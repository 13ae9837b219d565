package org.dajuan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs: checking them without touching data. */
@Command(
    name = "pack",
    subcommands = {BurdenCommand.class})
final class PackCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.get("command_missing"));
  }

  /** 2 when a pack has errors, 0 when it has none or only warnings. */
  @Command(name = "validate")
  int validate(
      @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "pack_folders")
          List<Path> folders) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw Failure.badInput("no_such_folder", folder);
      }
    }
    LoadResult result = new PackLoader().load(folders);
    PrintWriter out = spec.commandLine().getOut();
    FindingLines.print(result.findings(), out);
    Findings findings = result.findings();
    if (result.catalog().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("dajuan: " + Texts.get("pack_faulty", findings.errorCount()));
      return Failure.BAD_INPUT;
    }
    Catalog catalog = result.catalog().get();
    out.println(
        Texts.get(
            "pack_good",
            catalog.packs().size(),
            catalog.regions().list().size(),
            catalog.registers().size(),
            catalog.indicators().size(),
            catalog.reports().size()));
    out.flush();
    return 0;
  }
}
