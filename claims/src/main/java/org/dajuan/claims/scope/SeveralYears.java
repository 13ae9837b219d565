package org.dajuan.claims.scope;

import org.dajuan.claims.scope.TimeWord.Base;
import org.dajuan.claims.scope.TimeWord.Role;
import org.dajuan.claims.scope.TimeWord.Shape;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Several years by their number: 五年来, 过去五年, 近三年, 三年累计, 三年行动期间, 今后五年; in headings 五年工作回顾. */
final class SeveralYears {

  private final Words before;
  private final Words after;
  private final Words ahead;
  private final Words heading;
  private final Words summed;
  private final Words programmes;
  private final Words periods;

  SeveralYears(Vocabulary vocabulary) {
    before = vocabulary.words("years_before");
    after = vocabulary.words("years_after");
    ahead = vocabulary.words("years_ahead");
    heading = vocabulary.words("years_heading");
    summed = vocabulary.words("years_summed");
    programmes = vocabulary.words("years_programme");
    periods = vocabulary.words("plan_period");
  }

  @Nullable TimeWord at(CharSequence text, int at, int limit, boolean inHeading) {
    int coming = ahead.lengthAt(text, at, limit);
    int past = coming > 0 ? 0 : before.lengthAt(text, at, limit);
    int number = at + coming + past;
    int end = number + YearNumbers.lengthAt(text, number, limit, 2);
    int years = YearNumbers.smallNumber(text, number, end);
    if (years < 2 || end >= limit || text.charAt(end) != '年') {
      return null;
    }
    boolean grown = number > 0 && YearNumbers.isNumeral(text.charAt(number - 1));
    if (grown && coming + past == 0) {
      return null;
    }
    int behind = end + 1;
    int tail = after.lengthAt(text, behind, limit);
    if (coming > 0) {
      return word(at, behind + tail, Shape.NEXT_YEARS, years);
    }
    int programme = programmes.lengthAt(text, behind, limit);
    int period = programme > 0 ? periods.lengthAt(text, behind + programme, limit) : 0;
    if (period > 0) {
      return word(at, behind + programme + period, Shape.LONG, years);
    }
    tail = tail == 0 ? summed.lengthAt(text, behind, limit) : tail;
    boolean told = tail > 0 || (past > 0 && !isName(text, behind, limit));
    boolean headed = inHeading && heading.lengthAt(text, behind, limit) > 0;
    return told || headed ? word(at, behind + tail, Shape.LAST_YEARS, years) : null;
  }

  /** 三年行动, 五年规划 are names. */
  private static boolean isName(CharSequence text, int at, int limit) {
    return at < limit && "行规计级期制".indexOf(text.charAt(at)) >= 0;
  }

  private static TimeWord word(int start, int end, Shape shape, int years) {
    return new TimeWord(start, end, shape, Base.SPEAKING, 0, years, 0, Role.SCOPE);
  }
}
