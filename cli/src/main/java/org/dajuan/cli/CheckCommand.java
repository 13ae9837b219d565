package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.document.UnreadableDocumentException;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.open.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Texts against the figures: each claim of a file with its verdict, or a table of many files. A
 * contradiction is an answer: exit 0.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "check_file")
  private List<Path> files = List.of();

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "check_period")
  private @Nullable String period;

  @Option(names = "--correct-scope", descriptionKey = "check_correct_scope")
  private boolean correctScope;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--format", paramLabel = "html|docx|json", descriptionKey = "check_format")
  private @Nullable String format;

  @Option(names = "-o", paramLabel = "FILE|DIR", descriptionKey = "check_output")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    AnnotatedCopy copy = copy();
    boolean many = files.size() > 1 || Files.isDirectory(files.get(0));
    // Whether the file can be read is known before a database is started.
    ReadDocument single = many ? null : read(files.get(0));
    List<TextFiles.TextFile> found = many ? TextFiles.of(files, output) : List.of();
    if (many && found.isEmpty()) {
      throw Failure.badInput("check_no_texts", files.get(0));
    }
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      String code = region == null ? null : Lookup.region(catalog, region).code();
      workspace.engine().refresh();
      Period asked = period == null ? null : Lookup.period(period);
      PrintWriter out = spec.commandLine().getOut();
      if (single == null) {
        boolean list = json || (copy == AnnotatedCopy.JSON && output == null);
        CheckMany.Request request =
            new CheckMany.Request(code, asked, correctScope, list, copy, output);
        Console console = Console.of(spec.commandLine().getErr());
        return new CheckMany(workspace, request, out, console).run(found);
      }
      CheckDesk desk = workspace.checkDesk();
      CheckResult result =
          correctScope
              ? desk.checkCorrected(single, code, asked, List.of())
              : desk.check(single, code, asked, List.of());
      one(workspace, single, result, copy);
    }
    return 0;
  }

  private @Nullable AnnotatedCopy copy() {
    if (format != null) {
      AnnotatedCopy asked = AnnotatedCopy.of(format);
      if (output == null && asked != AnnotatedCopy.JSON) {
        throw Failure.badInput("check_output_missing", asked.code());
      }
      return asked;
    }
    return output == null ? null : AnnotatedCopy.named(output);
  }

  private void one(
      Workspace workspace, ReadDocument document, CheckResult result, @Nullable AnnotatedCopy copy)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (copy != null && output != null) {
      copy.write(files.get(0), document, result, workspace.catalog(), output);
    }
    if (json || (copy == AnnotatedCopy.JSON && output == null)) {
      new CheckJson().write(result, out);
      out.println();
    } else if (output != null) {
      out.println(summary(result));
      out.println(Texts.get("check.written", output));
    } else {
      new CheckLines(result, out).print();
      out.println(summary(result));
    }
    out.flush();
  }

  /** A file as text; what has none ends the command with one line. */
  static ReadDocument read(Path file) throws IOException {
    try {
      return new DocumentReader().read(file);
    } catch (UnreadableDocumentException e) {
      throw Failure.ofLine(FindingLines.line(e.finding()));
    }
  }

  /** How many claims there are of each verdict. */
  static String summary(CheckResult result) {
    StringBuilder text = new StringBuilder();
    CheckedText.counts(result)
        .forEach(
            (verdict, count) ->
                text.append(text.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(verdict.code()));
    return Texts.get("checked", result.claims().size(), text);
  }
}
