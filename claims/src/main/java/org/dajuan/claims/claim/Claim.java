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
    return toBuilder().subject(String.join("、", named)).subjects(named).build();
  }

  /** The same claim as one about a plan. */
  public Claim asTarget() {
    return toBuilder().target(true).build();
  }

  /** Begins a claim; what is not set is not said by the text. */
  public static Builder builder(int start, int end, String token) {
    return new Builder(start, end, token);
  }

  /** Begins a claim that is this one but for what is set. */
  public Builder toBuilder() {
    return builder(start, end, token)
        .subject(subject)
        .subjects(subjects)
        .object(object)
        .told(told)
        .kind(kind)
        .value(value)
        .unit(unit)
        .direction(direction)
        .qualifier(qualifier)
        .stageClass(stageClass)
        .written(written)
        .scope(scope)
        .time(time)
        .target(target)
        .part(part)
        .wording(wording);
  }

  /** Builds a claim. Not thread-safe. */
  public static final class Builder {
    private final int start;
    private final int end;
    private final String token;
    private String subject = "";
    private List<String> subjects = List.of();
    private String object = "";
    private String told = "";
    private @Nullable IndicatorKind kind;
    private @Nullable BigDecimal value;
    private String unit = "";
    private @Nullable Direction direction;
    private Qualifier qualifier = Qualifier.EXACT;
    private @Nullable StageClass stageClass;
    private @Nullable WrittenNumber written;
    private ToldScope scope = ToldScope.NONE;
    private ToldTime time = ToldTime.NONE;
    private boolean target = false;
    private boolean part = false;
    private Wording wording = Wording.NONE;

    private Builder(int start, int end, String token) {
      this.start = start;
      this.end = end;
      this.token = token;
    }

    public Builder subject(String subject) {
      this.subject = subject;
      return this;
    }

    public Builder subjects(List<String> subjects) {
      this.subjects = subjects;
      return this;
    }

    public Builder object(String object) {
      this.object = object;
      return this;
    }

    public Builder told(String told) {
      this.told = told;
      return this;
    }

    public Builder kind(IndicatorKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    public Builder unit(String unit) {
      this.unit = unit;
      return this;
    }

    public Builder direction(@Nullable Direction direction) {
      this.direction = direction;
      return this;
    }

    public Builder qualifier(Qualifier qualifier) {
      this.qualifier = qualifier;
      return this;
    }

    public Builder stageClass(@Nullable StageClass stageClass) {
      this.stageClass = stageClass;
      return this;
    }

    public Builder written(@Nullable WrittenNumber written) {
      this.written = written;
      return this;
    }

    public Builder scope(ToldScope scope) {
      this.scope = scope;
      return this;
    }

    public Builder time(ToldTime time) {
      this.time = time;
      return this;
    }

    public Builder target(boolean target) {
      this.target = target;
      return this;
    }

    public Builder part(boolean part) {
      this.part = part;
      return this;
    }

    public Builder wording(Wording wording) {
      this.wording = wording;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws IllegalStateException when kind was not set
     */
    public Claim build() {
      return new Claim(
          start,
          end,
          token,
          subject,
          subjects,
          object,
          told,
          required("kind", kind),
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

    private static <T> T required(String what, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException("claim without " + what);
      }
      return value;
    }
  }
}
