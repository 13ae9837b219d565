package org.dajuan.server.workspace;

import java.util.List;
import java.util.function.Supplier;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Correction;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.scope.Asked;
import org.dajuan.server.choice.Choices;
import org.jspecify.annotations.Nullable;

/**
 * 核验 — checks texts against the figures of a workspace, by what people have chosen for phrases
 * before. Thread-safe.
 */
public final class CheckDesk {

  private final TextChecker checker;
  private final CheckedFigures figures;
  private final Choices choices;
  private final String home;
  private final Supplier<Period> newest;

  /**
   * @param newest newest year with figures of the home region
   */
  CheckDesk(
      TextChecker checker,
      CheckedFigures figures,
      Choices choices,
      String home,
      Supplier<Period> newest) {
    this.checker = checker;
    this.figures = figures;
    this.choices = choices;
    this.home = home;
    this.newest = newest;
  }

  /**
   * @param region division code of the region that the text is about, null to leave it to the text
   * @param period that the text is about, null to leave it to the text
   * @param corrections matches that a person has put right
   */
  public CheckResult check(
      ReadDocument document,
      @Nullable String region,
      @Nullable Period period,
      List<Correction> corrections) {
    return check(document, new Asked(region, period, home, newest.get()), corrections);
  }

  /** As {@link #check}, by a person who corrects what the title says of place and time. */
  public CheckResult checkCorrected(
      ReadDocument document,
      @Nullable String region,
      @Nullable Period period,
      List<Correction> corrections) {
    return check(document, new Asked(region, period, home, newest.get(), true), corrections);
  }

  private CheckResult check(ReadDocument document, Asked asked, List<Correction> corrections) {
    return figures.during(() -> checker.check(document, asked, corrections, choices.read()));
  }
}
