package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;

/**
 * The reason of a verdict in one sentence, in both languages: what was looked for, what stands in
 * the records, the rule, and what the text may write.
 */
final class Explanations {

  private final FigureWords figures;

  Explanations(FigureWords figures) {
    this.figures = figures;
  }

  Localized compared(
      Agreement agreement,
      Verdict verdict,
      Claim claim,
      Match match,
      KnownFigure figure,
      BigDecimal known) {
    Localized stands = figures.of(match.indicator(), figure);
    String may = AllowedWording.of(claim, known, figure);
    String token = "“" + claim.token() + "”";
    String zh =
        stands.zh()
            + "；文中"
            + token
            + zh(agreement, verdict)
            + rule(claim, agreement)
            + (may.isEmpty() || !offers(agreement, claim) ? "" : "，可写“" + may + "”")
            + (figure.estimate() && verdict == Verdict.SUPPORTED && !isEstimate(claim)
                ? "，宜注明“预计”"
                : "")
            + "。";
    String en =
        stands.en()
            + "; the text says "
            + token
            + ": "
            + en(agreement, verdict)
            + (may.isEmpty() || !offers(agreement, claim) ? "" : ", it may say “" + may + "”")
            + ".";
    return new Localized(zh, en);
  }

  /** A change that was reckoned from the figures of two years. */
  Localized changed(
      Agreement agreement,
      Claim claim,
      Match match,
      KnownFigure earlier,
      KnownFigure later,
      boolean percentOfShare) {
    Localized stands = figures.of(match.indicator(), later);
    String token = "“" + claim.token() + "”";
    boolean agrees = agreement == Agreement.AGREES;
    String zh =
        stands.zh()
            + "，"
            + FigureWords.yearZh(earlier.period())
            + "为"
            + earlier.text()
            + "；文中"
            + token
            + (agrees ? "相符" : agreement == Agreement.DIFFERS ? "不符" : "四舍五入才相符")
            + (percentOfShare ? "，比率的增减应写“个百分点”" : "")
            + "。";
    String en =
        stands.en()
            + ", "
            + earlier.text()
            + " in "
            + earlier.period()
            + "; the text says "
            + token
            + (agrees ? ": they agree" : ": they differ")
            + (percentOfShare ? "; changes of a rate are told in percentage points" : "")
            + ".";
    return new Localized(zh, en);
  }

  /** A value that agrees but that the records do not prove in these words. */
  Localized worded(Match match, KnownFigure figure, Localized why) {
    Localized stands = figures.of(match.indicator(), figure);
    return new Localized(stands.zh() + "；" + why.zh() + "。", stands.en() + "; " + why.en() + ".");
  }

  Localized vague(String subject, Localized why) {
    return new Localized(
        "“" + subject + "”：" + why.zh() + "。", "“" + subject + "”: " + why.en() + ".");
  }

  Localized noRecord(Indicator indicator, String region, Period period) {
    Localized at = figures.at(indicator, region, period);
    return new Localized(at.zh() + "没有记录。", at.en() + " is not on record.");
  }

  /** A state is proven by the record of the thing, not by a number. */
  static Localized noNumber(String subject) {
    return new Localized(
        "“" + subject + "”的状态要由台账记录证明，指标的数值不能证明。",
        "The state of “" + subject + "” is proven by its record, not by a figure.");
  }

  static Localized undefined(String subject) {
    return new Localized(
        "没有定义能够证明“" + subject + "”的指标。", "No indicator is defined for “" + subject + "”.");
  }

  static Localized possible(String subject, List<Indicator> candidates) {
    String zh = candidates.stream().map(each -> each.title().zh()).collect(Collectors.joining("、"));
    String en =
        candidates.stream().map(each -> each.title().en()).collect(Collectors.joining(", "));
    return new Localized(
        "“" + subject + "”与“" + zh + "”相近而不相同，选定之前不作判断。",
        "“"
            + subject
            + "” is near “"
            + en
            + "” but not the same; nothing is judged until one is"
            + " chosen.");
  }

  static Localized beyond(Scope scope) {
    String place = scope.place().name();
    String time = scope.span().words();
    return new Localized(
        "说的是" + place + "、" + time + "，本库的数不能判定。",
        "It speaks of " + place + ", " + time + "; our figures cannot judge it.");
  }

  static Localized ofTarget(
      Verdict verdict, Claim claim, Indicator indicator, KnownFigure target, String source) {
    String from = source.isEmpty() ? "" : "（" + source + "）";
    boolean agrees = verdict == Verdict.SUPPORTED;
    return new Localized(
        "查“"
            + indicator.title().zh()
            + "”"
            + FigureWords.yearZh(target.period())
            + "的目标为"
            + target.text()
            + from
            + "；文中“"
            + claim.token()
            + "”"
            + (agrees ? "相符。" : "不符。"),
        "The target of “"
            + indicator.title().en()
            + "” for "
            + target.period()
            + " is "
            + target.text()
            + "; the text says “"
            + claim.token()
            + "”: "
            + (agrees ? "they agree." : "they differ."));
  }

  private static boolean isEstimate(Claim claim) {
    return claim.qualifier() == Qualifier.ESTIMATE;
  }

  private static boolean offers(Agreement agreement, Claim claim) {
    return claim.value() != null
        && (agreement != Agreement.AGREES || NumberComparison.isRough(claim));
  }

  private static String rule(Claim claim, Agreement agreement) {
    WrittenNumber written = claim.written();
    if (written != null && written.roughStep().signum() > 0 && claim.value() != null) {
      String from = plain(claim.value().divide(written.scale()));
      String to = plain(claim.value().add(written.roughStep()).divide(written.scale()));
      return "（指" + from + "以上、不到" + to + AllowedWording.unit(claim.token()) + "）";
    }
    return agreement == Agreement.ROUNDED_AWAY ? "，记录比文中更细" : "";
  }

  private static String zh(Agreement agreement, Verdict verdict) {
    if (verdict == Verdict.UNPROVEN && agreement == Agreement.AGREES) {
      return "数值相符，但应报单位尚未报齐";
    }
    return switch (agreement) {
      case AGREES -> "相符";
      case ROUNDED_AWAY -> "四舍五入才相符";
      case DIFFERS -> verdict == Verdict.UNPROVEN ? "尚不能证明，应报单位没有报齐" : "不符";
    };
  }

  private static String en(Agreement agreement, Verdict verdict) {
    if (verdict == Verdict.UNPROVEN && agreement != Agreement.ROUNDED_AWAY) {
      return "not proven, returns are missing";
    }
    return switch (agreement) {
      case AGREES -> "they agree";
      case ROUNDED_AWAY -> "they agree only when rounded away";
      case DIFFERS -> "they differ";
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
