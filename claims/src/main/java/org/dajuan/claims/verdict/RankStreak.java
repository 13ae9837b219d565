package org.dajuan.claims.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;

/**
 * 连续 — the same place, or none of a kind, in several years one after the other: 连续三年全市第一. Each year
 * is judged by its own figure.
 */
public final class RankStreak {

  private static final int LONGEST = 30;

  private final Judge judge;

  public RankStreak(Judge judge) {
    this.judge = judge;
  }

  /** Whether a claim of how often goes on in what is told right behind it. */
  public static boolean isOf(Claim streak, Claim told) {
    return streak.kind() == IndicatorKind.STREAK
        && (told.kind() == IndicatorKind.RANK || told.kind() == IndicatorKind.ZERO)
        && told.start() >= streak.end()
        && streak.value() != null
        && !streak.token().isEmpty()
        && streak.token().indexOf('年') > 0;
  }

  /**
   * The verdict on the streak.
   *
   * @param told what is claimed of each year
   * @param match of {@code told}
   */
  public Judgement judge(
      Claim streak, Claim told, String subject, Optional<Match> match, Scope scope) {
    Optional<Period> last = scope.period();
    int years = streak.value() == null ? 0 : streak.value().intValue();
    if (match.isEmpty() || match.get().isDoubtful() || last.isEmpty() || years > LONGEST) {
      return judge.judge(told, subject, match, scope);
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    Verdict worst = Verdict.SUPPORTED;
    Judgement leading = null;
    Period year = last.get();
    for (int i = 0; i < years; i++) {
      Judgement one = judge.judge(told, subject, match, scope.in(year));
      String text = one.figure().map(KnownFigure::text).orElse(null);
      zh.add(FigureWords.yearZh(year) + (text == null ? "没有记录" : "为" + text));
      en.add(year + (text == null ? " not on record" : ": " + text));
      if (leading == null || one.verdict().compareTo(worst) < 0) {
        worst = one.verdict();
        leading = one;
      }
      year = year.yearEarlier();
    }
    String titleZh = match.get().indicator().title().zh();
    String titleEn = match.get().indicator().title().en();
    boolean agrees = worst == Verdict.SUPPORTED;
    boolean differs = worst == Verdict.CONTRADICTED;
    Localized why =
        new Localized(
            "查“"
                + titleZh
                + "”："
                + String.join("，", zh)
                + "；文中“"
                + streak.token()
                + told.token()
                + (agrees ? "”相符。" : differs ? "”不符。" : "”不能证明。"),
            "“"
                + titleEn
                + "”: "
                + String.join(", ", en)
                + "; the text says “"
                + streak.token()
                + told.token()
                + (agrees ? "”: they agree." : differs ? "”: they differ." : "”: not proven."));
    return new Judgement(
        subject,
        worst,
        scope,
        match,
        leading == null ? Optional.empty() : leading.figure(),
        Optional.empty(),
        List.of(),
        leading == null ? "" : leading.expected(),
        why);
  }
}
