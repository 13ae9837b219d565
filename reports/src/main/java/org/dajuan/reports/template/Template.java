package org.dajuan.reports.template;

import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.report.ReportDefinition;

/**
 * A template that was read.
 *
 * @param parts in reading order
 * @param source where it came from, for places of findings
 */
public record Template(List<Part> parts, Source source) {

  public Template {
    parts = List.copyOf(parts);
  }

  /** Text and file of a template: turns offsets into lines and columns. */
  public record Source(String text, Place.InFile begins) {

    /** The place of an offset: line and column count from 1, columns in code points. */
    public Place.InFile place(int offset) {
      int line = 0;
      int lineStart = 0;
      int stop = Math.min(offset, text.length());
      for (int i = 0; i < stop; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      int column = text.codePointCount(lineStart, stop) + 1;
      return new Place.InFile(begins.file(), Math.max(1, begins.line()) + line, column);
    }
  }

  /** Reads the template of a report; faults of grammar go to {@code findings}. */
  public static Template parse(ReportDefinition report, Findings findings) {
    Source source = new Source(report.template(), report.place());
    TemplateParser.Result result = TemplateParser.parse(report.template());
    for (TemplateObjection each : result.objections()) {
      findings.add(each.objection().at(source.place(each.offset())));
    }
    return new Template(result.parts(), source);
  }
}
