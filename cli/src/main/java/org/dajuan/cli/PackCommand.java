package org.dajuan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.pack.PackStacks;
import org.dajuan.reports.template.TemplateChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs: checking them without touching data. */
@Command(
    name = "pack",
    subcommands = {BurdenCommand.class, DescribeCommand.class})
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
      if (!Files.exists(folder) || (folders.size() == 1 && !Files.isDirectory(folder))) {
        throw Failure.badInput("no_such_folder", folder);
      }
    }
    List<Path> uppermost = PackStacks.uppermost(folders);
    if (uppermost.isEmpty()) {
      throw Failure.badInput("no_such_folder", folders.get(0));
    }
    Map<Path, LoadResult> results = new LinkedHashMap<>();
    uppermost.forEach(pack -> results.put(pack, new PackLoader().load(List.of(pack))));
    PrintWriter out = spec.commandLine().getOut();
    Findings findings = joined(results.values());
    FindingLines.print(findings, out);
    if (findings.hasErrors()) {
      spec.commandLine()
          .getErr()
          .println("dajuan: " + Texts.get("pack_faulty", findings.errorCount()));
      return Failure.BAD_INPUT;
    }
    results.forEach((pack, result) -> result.catalog().ifPresent(c -> summary(pack, c, out)));
    out.flush();
    return 0;
  }

  /**
   * The findings of all stacks and of their report templates; what is said of a pack that several
   * of them require, once.
   */
  private static Findings joined(Collection<LoadResult> results) {
    Findings findings = new Findings();
    results.stream()
        .flatMap(result -> Stream.concat(result.findings().list().stream(), templates(result)))
        .distinct()
        .forEach(findings::add);
    return findings;
  }

  private static Stream<Finding> templates(LoadResult result) {
    return result.catalog().stream()
        .flatMap(catalog -> new TemplateChecker(catalog).checkAll().list().stream());
  }

  private static void summary(Path pack, Catalog catalog, PrintWriter out) {
    out.println(
        pack.getFileName()
            + ": "
            + Texts.get(
                "pack_good",
                catalog.packs().size(),
                catalog.regions().list().size(),
                catalog.registers().size(),
                catalog.indicators().size(),
                catalog.reports().size()));
  }
}
