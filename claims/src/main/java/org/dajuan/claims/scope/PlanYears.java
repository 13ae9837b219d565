package org.dajuan.claims.scope;

import org.dajuan.claims.scope.TimeWord.Base;
import org.dajuan.claims.scope.TimeWord.Role;
import org.dajuan.claims.scope.TimeWord.Shape;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * The years of the five years' plans, by their number: “十三五”期间 is 2016 to 2020, “十四五”末 the end of
 * 2025.
 */
final class PlanYears {

  /** The plan of number n ends in this year and 5 n. */
  private static final int BEFORE_FIRST_END = 1955;

  private static final int YEARS = 5;
  private static final int FIRST_NAMED_SO = 6;

  private final Words during;
  private final Words ends;

  PlanYears(Vocabulary vocabulary) {
    during = vocabulary.words("plan_period");
    ends = vocabulary.words("year_end");
  }

  @Nullable TimeWord at(CharSequence text, int at, int limit) {
    int number = at < limit && text.charAt(at) == '“' ? at + 1 : at;
    int end = number + YearNumbers.lengthAt(text, number, limit, 4);
    if (end - number < 2 || text.charAt(end - 1) != '五') {
      return null;
    }
    int plan = YearNumbers.smallNumber(text, number, end - 1);
    if (plan < FIRST_NAMED_SO) {
      return null;
    }
    int behind = end < limit && text.charAt(end) == '”' ? end + 1 : end;
    int last = BEFORE_FIRST_END + YEARS * plan;
    int period = during.lengthAt(text, behind, limit);
    if (period > 0) {
      return new TimeWord(
          at, behind + period, Shape.BETWEEN, Base.TOLD, last, last - YEARS + 1, last, Role.SCOPE);
    }
    int close = ends.lengthAt(text, behind, limit);
    return close == 0
        ? null
        : new TimeWord(at, behind + close, Shape.YEAR_END, Base.TOLD, last, 0, 0, Role.SCOPE);
  }
}
