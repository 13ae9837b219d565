package org.dajuan.claims.arithmetic;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;

/** What the numbers of a text do not say of each other. All are warnings: no record is asked. */
enum ArithmeticFaults implements Fault {
  PARTS_EXCEED_TOTAL(
      Severity.WARNING,
      "{parts}相加为{sum}，超过{whole}{total}。",
      "{parts} add up to {sum}, more than {whole} {total}.",
      "核对总数和其中各项。",
      "Check the total and its parts."),
  PARTS_DO_NOT_REACH_TOTAL(
      Severity.WARNING,
      "{parts}相加为{sum}，不到{whole}{total}。",
      "{parts} add up to {sum}, less than {whole} {total}.",
      "核对总数和其中各项。",
      "Check the total and its parts."),
  SHARES_DO_NOT_ADD_UP(
      Severity.WARNING,
      "各部分相加为{sum}%，不是100%。",
      "The parts add up to {sum} %, not 100 %.",
      "核对各部分的比重。",
      "Check the share of each part."),
  RATE_DOES_NOT_FOLLOW(
      Severity.WARNING,
      "{part}是{whole}的{expected}，文中为{told}。",
      "{part} is {expected} of {whole}, not {told}.",
      "核对两个数和比值。",
      "Check the two numbers and their ratio."),
  PER_HEAD_DOES_NOT_FOLLOW(
      Severity.WARNING,
      "{total}除以{count}是{expected}，文中为{told}。",
      "{total} among {count} is {expected} each, not {told}.",
      "核对总数、个数和平均数。",
      "Check the total, the number and the mean."),
  GROWTH_DOES_NOT_FOLLOW(
      Severity.WARNING,
      "按文中各数推算，变化应为{shown}，文中为{told}。",
      "From the numbers told the change is {shown}, not {told}.",
      "核对这几个数。",
      "Check these numbers."),
  DIRECTION_DOES_NOT_FOLLOW(
      Severity.WARNING,
      "文中说{direction}，但{to}{than}{from}。",
      "The text says {direction}, but {to} is {than} {from}.",
      "核对两个数的先后和升降用词。",
      "Check the two numbers and the verb."),
  POINTS_CALLED_PERCENT(
      Severity.WARNING,
      "两个百分数之差应为{points}个百分点，不是{told}。",
      "The difference of two percentages is {points} percentage points, not {told}.",
      "改为“个百分点”。",
      "Write percentage points."),
  SHARE_ABOVE_WHOLE(
      Severity.WARNING,
      "“{name}”不会超过100%，文中为{value}。",
      "“{name}” cannot exceed 100 %; the text says {value}.",
      "核对分子和分母。",
      "Check numerator and denominator."),
  RANK_BEYOND_PEERS(
      Severity.WARNING,
      "只有{peers}个参加排名，不会有{told}。",
      "There are only {peers} to be ranked among; {told} cannot be.",
      "核对位次和参加排名的个数。",
      "Check the rank and the number of peers."),
  TASK_NOT_REACHED(
      Severity.WARNING,
      "按{told}看，任务{outcome}，和文中的说法不符。",
      "{told} is {outcome}, against what the text says.",
      "核对任务、结果和用词。",
      "Check task, result and words."),
  TOLD_TWICE_DIFFERENTLY(
      Severity.WARNING,
      "“{name}”前文为{earlier}，此处为{told}。",
      "“{name}” was {earlier} before and is {told} here.",
      "统一前后数据。",
      "Make both places agree.");

  private final FaultText text;

  ArithmeticFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  /** The finding over the stretch of text from one number to another. */
  Finding over(Told one, Told other, Object... namesAndValues) {
    int start = Math.min(one.claim().start(), other.claim().start());
    int end = Math.max(one.claim().end(), other.claim().end());
    return at(new Place.InText(start, end), namesAndValues);
  }
}
