package org.dajuan.claims.claim;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.jspecify.annotations.Nullable;

/**
 * 论断 — a checkable statement found in a text, not yet judged.
 *
 * @param start code point offset in the original text, inclusive
 * @param end exclusive
 * @param token what stands there, repaired
 * @param subject what is spoken of; several are joined by 、
 * @param subjects each of several subjects, or the one
 * @param object the title received or the thing built, empty when none
 * @param told the counted things with what is said of them (学生考入重点高校), empty when nothing is said
 * @param value as claimed in {@code unit}; null for trends, stages and ranks without a number
 * @param unit normalised unit, empty when none
 * @param written how the number was printed; null when the token has no number
 * @param scope the whole that the text names for it (全市)
 * @param time what it says itself of its time
 * @param target whether it speaks of a plan, not of a result
 * @param part whether it is a part of what was told before (其中)
 * @param wording the words around its token
 */
public record Claim(
    int start,
    int end,
    String token,
    String subject,
    List<String> subjects,
    String object,
    String told,
    IndicatorKind kind,
    @Nullable BigDecimal value,
    String unit,
    @Nullable Direction direction,
    Qualifier qualifier,
    @Nullable StageClass stageClass,
    @Nullable WrittenNumber written,
    ToldScope scope,
    ToldTime time,
    boolean target,
    boolean part,
    Wording wording) {

  public Claim {
    subjects = List.copyOf(subjects);
  }

  /** The same claim of subjects told without words of place and time. */
  public Claim withSubjects(List<String> named) {
    return new Claim(
        start,
        end,
        token,
        String.join("、", named),
        named,
        object,
        told,
        kind,
        value,
        unit,
        direction,
        qualifier,
        stageClass,
        written,
        scope,
        time,
        target,
        part,
        wording);
  }

  /** The same claim as one about a plan. */
  public Claim asTarget() {
    return new Claim(
        start,
        end,
        token,
        subject,
        subjects,
        object,
        told,
        kind,
        value,
        unit,
        direction,
        qualifier,
        stageClass,
        written,
        scope,
        time,
        true,
        part,
        wording);
  }
}
