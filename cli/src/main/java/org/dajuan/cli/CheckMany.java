package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.document.UnreadableDocumentException;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.open.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks many files one after the other, so that memory is that of the largest. Each gets a row of
 * a table, or an element of a JSON list; a file that cannot be read is told and the next one
 * follows.
 */
final class CheckMany {

  /** What is asked of every file. */
  record Request(
      @Nullable String region,
      @Nullable Period period,
      boolean correctScope,
      boolean json,
      @Nullable AnnotatedCopy format,
      @Nullable Path output) {}

  /** Below a folder there may be anything; only what should have been a text is a fault. */
  private static final Set<String> NOT_TEXTS = Set.of("not_a_document", "no_text");

  private final Workspace workspace;
  private final Request request;
  private final PrintWriter out;
  private final Console console;
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Map<Verdict, Integer> totals = new EnumMap<>(Verdict.class);
  private final Set<Path> written = new HashSet<>();
  private int checked;
  private int claims;
  private int findings;
  private int unreadable;
  private int skipped;
  private boolean listBegun;

  CheckMany(Workspace workspace, Request request, PrintWriter out, Console console) {
    this.workspace = workspace;
    this.request = request;
    this.out = out;
    this.console = console;
  }

  /** Checks all; returns the exit code. */
  int run(List<TextFiles.TextFile> files) throws IOException {
    long total = files.stream().mapToLong(TextFiles.TextFile::bytes).sum();
    long done = 0;
    if (request.json()) {
      out.print("[");
    } else {
      out.println(row(Texts.get("check.columns").split("\\|")));
    }
    for (TextFiles.TextFile file : files) {
      console.milestones(Texts.get("check.progress"), done, total);
      one(file);
      done += file.bytes();
    }
    console.done();
    if (request.json()) {
      out.println("\n]");
    } else {
      out.println(row(counts(claims, totals, findings, Texts.get("check.total", checked))));
    }
    out.flush();
    if (skipped > 0) {
      console.line(Texts.get("check.skipped", skipped));
    }
    if (unreadable > 0) {
      console.line("dajuan: " + Texts.get("check.unreadable", unreadable));
      return Failure.BAD_INPUT;
    }
    return 0;
  }

  private void one(TextFiles.TextFile file) throws IOException {
    try {
      ReadDocument document = new DocumentReader().read(file.path());
      CheckDesk desk = workspace.checkDesk();
      CheckResult result =
          request.correctScope()
              ? desk.checkCorrected(document, request.region(), request.period(), List.of())
              : desk.check(document, request.region(), request.period(), List.of());
      if (request.output() != null && request.format() != null) {
        Path target = target(file, request.output(), request.format());
        request.format().write(file.path(), document, result, workspace.catalog(), target);
      }
      tell(file, result);
    } catch (UnreadableDocumentException e) {
      unreadable(file, e.finding());
    } catch (OutOfMemoryError e) {
      unreadable++;
      console.line("dajuan: " + Texts.get("check_out_of_memory", file.path()));
    } catch (Failure | IOException e) {
      // One file that cannot be read or written down must not stop the others.
      unreadable++;
      console.line("dajuan: " + file.path() + ": " + Reason.of(e));
    }
  }

  private void unreadable(TextFiles.TextFile file, Finding finding) {
    if (!file.named() && NOT_TEXTS.contains(finding.code())) {
      skipped++;
      return;
    }
    unreadable++;
    String reason = Texts.of(finding.message()) + " " + Texts.of(finding.remedy());
    console.line("dajuan: " + file.path() + ": " + reason);
    if (request.json()) {
      ObjectNode node = mapper.createObjectNode();
      node.put("file", file.path().toString());
      node.putObject("error").put("code", finding.code()).put("message", reason);
      element(node);
    }
  }

  private void tell(TextFiles.TextFile file, CheckResult result) {
    Map<Verdict, Integer> counts = CheckedText.counts(result);
    checked++;
    claims += result.claims().size();
    findings += result.findings().size();
    counts.forEach((verdict, count) -> totals.merge(verdict, count, Integer::sum));
    if (request.json()) {
      ObjectNode node = mapper.createObjectNode();
      node.put("file", file.path().toString());
      node.setAll(new CheckJson().tree(result));
      element(node);
      return;
    }
    console.done();
    out.println(
        row(
            counts(
                result.claims().size(), counts, result.findings().size(), file.path().toString())));
    out.flush();
  }

  private void element(ObjectNode node) {
    out.print(listBegun ? ",\n" : "\n");
    listBegun = true;
    out.print(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    out.flush();
  }

  private Path target(TextFiles.TextFile file, Path output, AnnotatedCopy format) {
    Path wanted = output.resolve(file.relative() + "." + format.code());
    Path target = wanted;
    for (int i = 2; !written.add(target); i++) {
      target = wanted.resolveSibling(i + "-" + wanted.getFileName());
    }
    return target;
  }

  private static String[] counts(
      int claims, Map<Verdict, Integer> counts, int findings, String name) {
    String[] cells = new String[Verdict.values().length + 3];
    cells[0] = Integer.toString(claims);
    for (Verdict verdict : Verdict.values()) {
      cells[verdict.ordinal() + 1] = Integer.toString(counts.getOrDefault(verdict, 0));
    }
    cells[cells.length - 2] = Integer.toString(findings);
    cells[cells.length - 1] = name;
    return cells;
  }

  private static String row(String[] cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length - 1; i++) {
      line.append(" ".repeat(Math.max(0, 12 - width(cells[i])))).append(cells[i]).append(' ');
    }
    return line.append(' ').append(cells[cells.length - 1]).toString();
  }

  /** Columns on a terminal: signs of Chinese take two. */
  private static int width(String cell) {
    return cell.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
  }
}
