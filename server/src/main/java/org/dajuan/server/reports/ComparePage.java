package org.dajuan.server.reports;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.desk.figure.ComparisonLine;
import org.dajuan.server.frame.Viewpoint;

/**
 * 两处来源 — what the page of comparisons shows.
 *
 * @param lines those that ask for a look first
 */
public record ComparePage(Viewpoint view, Period period, List<ComparisonLine> lines) {

  public ComparePage {
    lines = List.copyOf(lines);
  }

  /** How many lie beyond their tolerance. */
  public long beyond() {
    return lines.stream().filter(line -> line.standing().equals("beyond")).count();
  }
}
