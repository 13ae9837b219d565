package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.document.UnreadableDocumentException;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.server.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A text against the figures: each claim with its verdict. A contradiction is an answer: exit 0.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "FILE", descriptionKey = "check_file")
  private Path file = Path.of("");

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "check_period")
  private @Nullable String period;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    ReadDocument document = read(file);
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      String code = region == null ? catalog.home() : Lookup.region(catalog, region).code();
      workspace.engine().refresh();
      Period asked = period == null ? workspace.years().latest(code) : Lookup.period(period);
      CheckResult result = workspace.checkDesk().check(document, code, asked, List.of());
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(new CheckJson().write(result));
      } else {
        print(result, out);
      }
      out.flush();
    }
    return 0;
  }

  /** A file as text; what has none ends the command with one line. */
  static ReadDocument read(Path file) throws IOException {
    try {
      return new DocumentReader().read(file);
    } catch (UnreadableDocumentException e) {
      throw Failure.ofLine(FindingLines.line(e.finding()));
    }
  }

  static void print(CheckResult result, PrintWriter out) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (JudgedClaim claim : result.claims()) {
      counts.merge(claim.verdict(), 1, Integer::sum);
      out.printf(
          "%-13s %s  %s%n    %s%n",
          claim.verdict().code(),
          claim.claim().token(),
          claim.claim().subject(),
          Texts.of(claim.leading().explanation()));
    }
    result.findings().forEach(finding -> out.println(FindingLines.line(finding)));
    out.println(Texts.get("checked", result.claims().size(), summary(counts)));
  }

  static String summary(Map<Verdict, Integer> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (verdict, count) ->
            text.append(text.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(verdict.code()));
    return text.toString();
  }
}
