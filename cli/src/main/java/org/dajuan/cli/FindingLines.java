package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;

/** Findings as lines: place, severity, what is wrong, how to mend it. */
final class FindingLines {

  private FindingLines() {}

  /** All that were kept, then how many more of each code there were. */
  static void print(Findings findings, PrintWriter out) {
    Map<String, Integer> shown = new TreeMap<>();
    for (Finding finding : findings.list()) {
      out.println(line(finding));
      shown.merge(finding.code(), 1, Integer::sum);
    }
    findings
        .totals()
        .forEach(
            (code, total) -> {
              int more = total - shown.getOrDefault(code, 0);
              if (more > 0) {
                out.println(Texts.get("findings_more", more, code));
              }
            });
    out.flush();
  }

  static String line(Finding finding) {
    String remedy = Texts.of(finding.remedy());
    String severity =
        switch (finding.severity()) {
          case ERROR -> "";
          case WARNING -> Texts.get("warning") + " ";
          case HINT -> Texts.get("hint") + " ";
        };
    return finding.place()
        + ": "
        + severity
        + Texts.of(finding.message())
        + (remedy.isEmpty() ? "" : " " + remedy);
  }
}
