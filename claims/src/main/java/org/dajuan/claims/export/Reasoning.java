package org.dajuan.claims.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.KnownFigure;

/**
 * How a verdict came about, step by step: found, read, matched, looked up, judged. Each step is one
 * line of its own, so that a reader sees at which of them an error crept in.
 */
public final class Reasoning {

  /** A step and what came of it. */
  public record Step(Localized name, Localized text) {}

  /** The steps for one subject of a claim, in order. */
  public List<Step> steps(Claim claim, Judgement part) {
    return List.of(
        new Step(new Localized("找到", "Found"), found(claim)),
        new Step(new Localized("读出", "Read"), read(claim, part)),
        new Step(new Localized("对应", "Matched"), matched(part)),
        new Step(new Localized("查数", "Figure"), figure(claim, part)),
        new Step(new Localized("判定", "Judged"), judged(claim, part)));
  }

  private static Localized found(Claim claim) {
    int first = claim.start() + 1;
    return new Localized(
        "第 " + first + "–" + claim.end() + " 字，读作“" + claim.token() + "”",
        "characters " + first + "–" + claim.end() + ", read as “" + claim.token() + "”");
  }

  private static Localized read(Claim claim, Judgement part) {
    return new Localized(
        String.join("；", properties(claim, part, Locale.CHINESE)),
        String.join("; ", properties(claim, part, Locale.ENGLISH)));
  }

  private static List<String> properties(Claim claim, Judgement part, Locale locale) {
    List<String> all = new ArrayList<>();
    all.add(word("说的是“", "about “", locale) + part.subject() + "”");
    all.add(ClaimWords.of(claim.kind()).in(locale));
    BigDecimal value = claim.value();
    if (value != null) {
      all.add((value.stripTrailingZeros().toPlainString() + " " + claim.unit()).strip());
    }
    if (claim.direction() != null) {
      all.add(ClaimWords.of(claim.direction()).in(locale));
    }
    if (claim.qualifier() != Qualifier.EXACT) {
      all.add(ClaimWords.of(claim.qualifier()).in(locale));
    }
    if (claim.stageClass() != null) {
      all.add(ClaimWords.of(claim.stageClass()).in(locale));
    }
    if (!claim.object().isEmpty()) {
      all.add("“" + claim.object() + "”");
    }
    if (claim.scope().isTold()) {
      all.add(word("范围：", "scope: ", locale) + claim.scope().word());
    }
    if (claim.target()) {
      all.add(word("说的是目标，不是结果", "a target, not a result", locale));
    }
    return all;
  }

  private static String word(String zh, String en, Locale locale) {
    return new Localized(zh, en).in(locale);
  }

  private static Localized matched(Judgement part) {
    Match match = part.match().orElse(null);
    if (match == null) {
      return new Localized("没有相近的指标", "no indicator comes near");
    }
    Localized title = match.indicator().title();
    StringBuilder zh = new StringBuilder("指标“" + title.zh() + "”，相似度 " + score(match.score()));
    StringBuilder en =
        new StringBuilder("indicator “" + title.en() + "”, score " + score(match.score()));
    if (match.runnerUp() != null) {
      String second = score(match.runnerUpScore());
      zh.append("；其次“").append(match.runnerUp().title().zh()).append("” ").append(second);
      en.append("; next “").append(match.runnerUp().title().en()).append("” ").append(second);
    }
    if (match.isDoubtful()) {
      zh.append("；存疑，请人工确认");
      en.append("; doubtful, please confirm");
    }
    return new Localized(zh.toString(), en.toString());
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  private Localized figure(Claim claim, Judgement part) {
    String place = part.scope().place().name() + " " + part.scope().span().words();
    KnownFigure figure = part.figure().orElse(null);
    if (figure == null) {
      return part.match().isEmpty()
          ? new Localized("无从查起", "nothing to look up")
          : new Localized(place + "没有可用的数", "no figure to use for " + place);
    }
    if (claim.target()) {
      return new Localized(
          place + "的目标：" + figure.text(), "target for " + place + ": " + figure.text());
    }
    boolean complete = figure.status() == KnownFigure.Status.COMPLETE;
    return new Localized(
        place
            + "："
            + figure.text()
            + (figure.estimate() ? "（预计）" : "")
            + "，依据 "
            + figure.records()
            + " 条记录"
            + (complete ? "" : "，应报单位尚未报齐"),
        place
            + ": "
            + figure.text()
            + (figure.estimate() ? " (estimate)" : "")
            + ", from "
            + figure.records()
            + " records"
            + (complete ? "" : ", returns are missing"));
  }

  private static Localized judged(Claim claim, Judgement part) {
    if (part.figure().isEmpty()) {
      return part.explanation();
    }
    Localized rule = rule(claim);
    return new Localized(
        rule.zh() + ClaimWords.of(part.verdict()).zh() + "：" + part.explanation().zh(),
        rule.en() + ClaimWords.of(part.verdict()).en() + ": " + part.explanation().en());
  }

  /** How a figure is compared with what is printed; ends with a full stop. */
  private static Localized rule(Claim claim) {
    WrittenNumber written = claim.written();
    if (written == null || claim.value() == null) {
      return claim.kind() == IndicatorKind.TREND || claim.kind() == IndicatorKind.STAGE
          ? new Localized("只看有无和增减方向。", "Only whether it happened and its sense count. ")
          : new Localized("须与台账完全相等。", "It must equal the ledger. ");
    }
    String unit = claim.unit();
    if (written.upper() != null) {
      String ends = plain(claim.value()) + "–" + plain(written.upper()) + unit;
      return new Localized(ends + "（含两端）之内即相符。", "Anything from " + ends + " agrees. ");
    }
    if (written.roughStep().signum() > 0) {
      String from = plain(claim.value()) + unit;
      String to = plain(claim.value().add(written.roughStep())) + unit;
      return new Localized(
          "约数：不少于 " + from + "、不到 " + to + " 即相符。",
          "Rough: at least " + from + " and less than " + to + " agrees. ");
    }
    String step = plain(written.scale().scaleByPowerOfTen(-written.decimals())) + unit;
    Localized rounding =
        new Localized("台账数取到 " + step + " 后比较", "The figure is rounded to " + step);
    Localized allowed =
        switch (claim.qualifier()) {
          case APPROX -> new Localized("，容许小幅出入。", " and may differ a little. ");
          case AT_LEAST -> new Localized("，不少于即相符。", " and may be more. ");
          case AT_MOST -> new Localized("，不多于即相符。", " and may be less. ");
          case EXACT, ESTIMATE -> new Localized("，须相等。", " and must be equal. ");
        };
    return new Localized(rounding.zh() + allowed.zh(), rounding.en() + allowed.en());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
