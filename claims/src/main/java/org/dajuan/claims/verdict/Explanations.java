package org.dajuan.claims.verdict;

import org.dajuan.catalog.Localized;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.claims.Claim;
import org.dajuan.claims.match.Match;

/** The reason of a verdict in one sentence, in both languages. */
final class Explanations {

  private Explanations() {}

  static Localized of(Verdict verdict, Claim claim, Match match, KnownFigure figure) {
    String zh =
        "指标“"
            + match.indicator().title().zh()
            + "”"
            + figure.period()
            + "为"
            + figure.text()
            + (figure.estimate() ? "（预计）" : "")
            + "，依据"
            + figure.records()
            + "条记录；文中为“"
            + claim.token()
            + "”，"
            + zh(verdict)
            + "。"
            + (match.isDoubtful() ? "指标的对应关系请人工确认。" : "");
    String en =
        "“"
            + match.indicator().title().en()
            + "” is "
            + figure.text()
            + " for "
            + figure.period()
            + (figure.estimate() ? " (estimate)" : "")
            + ", from "
            + figure.records()
            + " records; the text says “"
            + claim.token()
            + "”: "
            + en(verdict)
            + "."
            + (match.isDoubtful() ? " Please confirm the indicator." : "");
    return new Localized(zh, en);
  }

  static Localized ofTarget(
      Verdict verdict, Claim claim, Indicator indicator, KnownFigure target, String source) {
    String from = source.isEmpty() ? "" : "（" + source + "）";
    String zh =
        "指标“"
            + indicator.title().zh()
            + "”"
            + target.period()
            + "的目标为"
            + target.text()
            + from
            + "；文中为“"
            + claim.token()
            + "”，"
            + zh(verdict)
            + "。";
    String en =
        "The target of “"
            + indicator.title().en()
            + "” for "
            + target.period()
            + " is "
            + target.text()
            + "; the text says “"
            + claim.token()
            + "”: "
            + en(verdict)
            + ".";
    return new Localized(zh, en);
  }

  private static String zh(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "相符";
      case CONTRADICTED -> "不符";
      case UNPROVEN -> "数值相符，但应报单位尚未报齐";
      case UNVERIFIABLE -> "用语没有可核对的定义";
      case NO_RECORD -> "没有记录";
      case PARTLY -> "部分相符";
      case POSSIBLE -> "对应关系存疑，请选定";
      case OUT_OF_SCOPE -> "不在可核对的地区或时间之内";
    };
  }

  private static String en(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "they agree";
      case CONTRADICTED -> "they differ";
      case UNPROVEN -> "they agree, but returns are missing";
      case UNVERIFIABLE -> "the wording has no definition that could be checked";
      case NO_RECORD -> "nothing is recorded";
      case PARTLY -> "they agree in part";
      case POSSIBLE -> "the match is doubtful, please choose";
      case OUT_OF_SCOPE -> "it is out of the scope of the records";
    };
  }
}
