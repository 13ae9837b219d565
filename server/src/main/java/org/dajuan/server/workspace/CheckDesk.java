package org.dajuan.server.workspace;

import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.TextChecker;

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
    return figures.during(() -> checker.check(text, region, period));
  }
}
