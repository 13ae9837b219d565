package org.dajuan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.transfer.ExportRequest;
import org.dajuan.records.transfer.TemplateWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A register as CSV, workbook or JSON, with every field; or its empty template workbook. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "REGISTER", descriptionKey = "register")
  private String register = "";

  @Option(names = "-o", paramLabel = "FILE", required = true, descriptionKey = "export_file")
  private Path file = Path.of("");

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "export_region")
  private @Nullable String region;

  @Option(names = "--voided", descriptionKey = "voided")
  private boolean voided;

  @Option(names = "--template", descriptionKey = "template")
  private boolean template;

  @Override
  public Integer call() throws IOException {
    ExportRequest.Format format =
        ExportRequest.Format.ofFileName(file.toString())
            .orElseThrow(() -> Failure.badInput("export_format", file));
    if (template && format != ExportRequest.Format.XLSX) {
      throw Failure.badInput("template_format", file);
    }
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      Register known = Lookup.register(catalog, register);
      String code = region == null ? null : Lookup.region(catalog, region).code();
      // A half-written file never stands under the name that was asked for.
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      long count = 0;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        if (template) {
          new TemplateWorkbook(catalog, known).write(out);
        } else {
          ExportRequest request =
              ExportRequest.of(known.id(), format).inRegion(code).withVoided(voided);
          count = workspace.exporter().write(Operator.person(), request, out);
        }
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(draft);
        throw e;
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      spec.commandLine().getOut().println(Texts.get("exported", count, file));
    }
    return 0;
  }
}
