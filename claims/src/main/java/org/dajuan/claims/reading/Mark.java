package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A place that claims something: the token, and what it alone says. Built with {@link #of} and the
 * {@code with} methods.
 *
 * @param start UTF-16 index into the passage's text
 * @param end exclusive
 * @param quantity the number behind it, null for words
 * @param subject its subject where the finder knows it, empty when it is to be read
 * @param object the title received or thing built, empty when none
 * @param scope region named in it (全市), empty when none
 * @param names what its subject is called where that is no part of the text's words, else empty
 */
record Mark(
    int start,
    int end,
    IndicatorKind kind,
    @Nullable BigDecimal value,
    String unit,
    @Nullable Direction direction,
    Qualifier qualifier,
    @Nullable StageClass stage,
    @Nullable Quantity quantity,
    String subject,
    String object,
    String scope,
    List<String> names) {

  static Mark of(int start, int end, IndicatorKind kind, @Nullable BigDecimal value) {
    return new Mark(
        start, end, kind, value, "", null, Qualifier.EXACT, null, null, "", "", "", List.of());
  }

  static Mark of(Quantity q, IndicatorKind kind) {
    return new Mark(
        q.start(),
        q.end(),
        kind,
        q.value(),
        q.unit(),
        null,
        Qualifier.EXACT,
        null,
        q,
        "",
        "",
        "",
        List.of());
  }

  static Mark stage(int start, int end, StageClass stage, String subject, String object) {
    return new Mark(
        start,
        end,
        IndicatorKind.STAGE,
        null,
        "",
        null,
        Qualifier.EXACT,
        stage,
        null,
        subject,
        object,
        "",
        List.of());
  }

  Mark withSubject(String newSubject) {
    return new Mark(
        start,
        end,
        kind,
        value,
        unit,
        direction,
        qualifier,
        stage,
        quantity,
        newSubject,
        object,
        scope,
        names);
  }

  Mark withUnit(String newUnit) {
    return new Mark(
        start, end, kind, value, newUnit, direction, qualifier, stage, quantity, subject, object,
        scope, names);
  }

  Mark withDirection(@Nullable Direction newDirection) {
    return new Mark(
        start,
        end,
        kind,
        value,
        unit,
        newDirection,
        qualifier,
        stage,
        quantity,
        subject,
        object,
        scope,
        names);
  }

  Mark withQualifier(Qualifier newQualifier) {
    return new Mark(
        start,
        end,
        kind,
        value,
        unit,
        direction,
        newQualifier,
        stage,
        quantity,
        subject,
        object,
        scope,
        names);
  }

  Mark withScope(String newScope) {
    return new Mark(
        start, end, kind, value, unit, direction, qualifier, stage, quantity, subject, object,
        newScope, names);
  }

  Mark withNames(List<String> newNames) {
    return new Mark(
        start, end, kind, value, unit, direction, qualifier, stage, quantity, subject, object,
        scope, newNames);
  }
}
