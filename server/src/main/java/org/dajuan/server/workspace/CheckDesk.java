package org.dajuan.server.workspace;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Correction;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.ReadDocument;

/** 核验 — checks texts against the figures of a workspace. Thread-safe. */
public final class CheckDesk {

  private final TextChecker checker;
  private final CheckedFigures figures;

  CheckDesk(TextChecker checker, CheckedFigures figures) {
    this.checker = checker;
    this.figures = figures;
  }

  /**
   * @param region division code of the region that the text is about
   */
  public CheckResult check(String text, String region, Period period) {
    return check(ReadDocument.pasted(text), region, period, List.of());
  }

  /**
   * @param corrections matches that a person has put right
   */
  public CheckResult check(
      ReadDocument document, String region, Period period, List<Correction> corrections) {
    return figures.during(() -> checker.check(document, region, period, corrections));
  }
}
