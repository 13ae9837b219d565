package org.dajuan.claims.scope;

import java.util.BitSet;
import org.dajuan.claims.scope.TimeWord.Base;
import org.dajuan.claims.scope.TimeWord.Role;
import org.dajuan.claims.scope.TimeWord.Shape;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** The forms in which a text writes a time. Each question looks at a few characters only. */
final class TimeForms {

  private static final int LONGEST_TAIL = 12;
  private static final String JOINS = "—-至到~–";
  private static final String YEAR_JOINTS = "、和与及";
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private final Words years;
  private final Words pastYear;
  private final Words parts;
  private final Words ends;
  private final Words soFar;
  private final Words now;
  private final Words longTime;
  private final PlanYears plans;
  private final SeveralYears several;

  /** The characters with which a word of time can begin; most places of a text are none. */
  private final BitSet starts = new BitSet();

  TimeForms(Vocabulary vocabulary) {
    years = vocabulary.words("year_word");
    pastYear = vocabulary.words("past_year");
    parts = vocabulary.words("part_of_year");
    ends = vocabulary.words("year_end");
    soFar = vocabulary.words("so_far");
    now = vocabulary.words("now");
    longTime = vocabulary.words("long_time");
    plans = new PlanYears(vocabulary);
    several = new SeveralYears(vocabulary);
    vocabulary
        .words(
            "year_word",
            "past_year",
            "part_of_year",
            "year_end",
            "so_far",
            "now",
            "long_time",
            "years_before",
            "years_ahead")
        .list()
        .forEach(word -> starts.set(word.charAt(0)));
    starts.set('以');
    starts.set('“');
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (YearNumbers.isNumeral(c)) {
        starts.set(c);
      }
    }
  }

  /** A year and where what counts on from it may begin. */
  private record Year(int start, int end, Base base, int number) {}

  /** The word of time that begins here, null when none does. */
  @Nullable TimeWord at(CharSequence text, int at, int from, int to, boolean heading) {
    if (!starts.get(text.charAt(at))) {
      return null;
    }
    int limit = Math.min(to, at + 2 * LONGEST_TAIL);
    String word = soFar.startingAt(text, at, limit);
    if (word != null) {
      return new TimeWord(at, at + word.length(), Shape.SO_FAR, Base.SPEAKING, 0, 0, 0, Role.SCOPE);
    }
    word = longTime.startingAt(text, at, limit);
    if (word != null) {
      return new TimeWord(at, at + word.length(), Shape.LONG, Base.RUNNING, 0, 0, 0, Role.SCOPE);
    }
    Year year = year(text, at, limit);
    if (year != null) {
      return withTail(text, year, limit, heading);
    }
    TimeWord other = several.at(text, at, limit, heading);
    if (other == null) {
      other = plans.at(text, at, limit);
    }
    if (other != null) {
      return other;
    }
    word = pastYear.startingAt(text, at, limit);
    if (word != null) {
      return new TimeWord(
          at, at + word.length(), Shape.PAST_YEAR, Base.SPEAKING, 0, 0, 0, Role.SCOPE);
    }
    TimeWord part = part(text, new Year(at, at, Base.RUNNING, 0), from, limit);
    if (part != null) {
      return part;
    }
    word = now.startingAt(text, at, limit);
    if (word != null) {
      return new TimeWord(at, at + word.length(), Shape.NOW, Base.RUNNING, 0, 0, 0, Role.SCOPE);
    }
    return since(text, at, limit);
  }

  /** 2022年, 二〇二二年, 去年. */
  private @Nullable Year year(CharSequence text, int at, int limit) {
    int told = YearNumbers.yearAt(text, at, limit);
    if (told != YearNumbers.NONE) {
      int mark = skipSpaces(text, at + 4, limit);
      int marked = yearMarkEnd(text, mark, limit);
      if (marked > mark) {
        return new Year(at, marked, Base.TOLD, told);
      }
      return rangeBegins(text, at + 4, limit) ? new Year(at, at + 4, Base.TOLD, told) : null;
    }
    String word = years.startingAt(text, at, limit);
    if (word == null) {
      return null;
    }
    String meaning = years.meaning(word);
    int sign = meaning.indexOf('+') >= 0 ? meaning.indexOf('+') : meaning.indexOf('-');
    int offset = Integer.parseInt(meaning, sign, meaning.length(), 10);
    String base = meaning.substring(0, sign);
    return new Year(
        at, at + word.length(), base.equals("running") ? Base.RUNNING : Base.SPEAKING, offset);
  }

  /** Where 年, 年度 or, behind the last of several years, 两年 ends; {@code at} when none stands. */
  private static int yearMarkEnd(CharSequence text, int at, int limit) {
    if (at < limit && text.charAt(at) == '年') {
      return skip(text, at + 1, limit, "度");
    }
    int end = at + YearNumbers.lengthAt(text, at, limit, 1);
    boolean several = YearNumbers.smallNumber(text, at, end) > 1;
    return several && end < limit && text.charAt(end) == '年' ? end + 1 : at;
  }

  /** 2018—2022年, 2022、2023两年: the first year stands without 年. */
  private static boolean rangeBegins(CharSequence text, int at, int limit) {
    if (at >= limit || (JOINS + YEAR_JOINTS).indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int second = skip(text, at, limit, JOINS + YEAR_JOINTS);
    return YearNumbers.yearAt(text, second, limit) != YearNumbers.NONE
        && yearMarkEnd(text, second + 4, limit) > second + 4;
  }

  /** What stands behind a year: another year, months, its end, 以来. */
  private TimeWord withTail(CharSequence text, Year year, int limit, boolean heading) {
    int at = year.end();
    if (year.base() == Base.TOLD) {
      int second = skip(text, at, limit, JOINS);
      int last = second > at ? YearNumbers.yearAt(text, second, limit) : YearNumbers.NONE;
      int marked = yearMarkEnd(text, Math.min(limit, second + 4), limit);
      if (last != YearNumbers.NONE && marked > second + 4) {
        return new TimeWord(
            year.start(), marked, Shape.BETWEEN, Base.TOLD, last, year.number(), last, Role.SCOPE);
      }
    }
    TimeWord part = part(text, year, year.start(), limit);
    if (part != null) {
      return part;
    }
    if (startsWith(text, at, limit, "以来") || startsWith(text, at, limit, "起")) {
      return word(year, startsWith(text, at, limit, "起") ? at + 1 : at + 2, Shape.SINCE);
    }
    if (startsWith(text, at, limit, "开始") && !heading) {
      return word(year, at + 2, Shape.SINCE);
    }
    String end = ends.startingAt(text, at, limit);
    if (end != null) {
      int behind = at + end.length();
      boolean before = startsWith(text, behind, limit, "前");
      TimeWord found = word(year, before ? behind + 1 : behind, Shape.YEAR_END);
      return before ? found.as(Role.UNTIL) : found;
    }
    if (startsWith(text, at, limit, "前") && !startsWith(text, at, limit, "前三")) {
      return word(year, at + 1, Shape.YEAR_END).as(Role.UNTIL);
    }
    if (startsWith(text, at, limit, "同期")) {
      return word(year, at + 2, Shape.YEAR);
    }
    return word(year, at, Shape.YEAR);
  }

  private static TimeWord word(Year year, int end, Shape shape) {
    return new TimeWord(year.start(), end, shape, year.base(), year.number(), 0, 0, Role.SCOPE);
  }

  /** 上半年, 1—5月, 三月, 6月底, 3月5日, 年末. */
  private @Nullable TimeWord part(CharSequence text, Year year, int from, int limit) {
    int at = year.end();
    boolean alone = year.start() == at;
    String word = parts.startingAt(text, at, limit);
    if (word != null) {
      String[] months = parts.meaning(word).split("-", 2);
      return months(
          year, at + word.length(), Integer.parseInt(months[0]), Integer.parseInt(months[1]));
    }
    if (alone) {
      String end = ends.startingAt(text, at, limit);
      if (end != null && end.startsWith("年") && !isNumeralBefore(text, at, from)) {
        return word(year, at + end.length(), Shape.YEAR_END);
      }
    }
    return isNumeralBefore(text, at, from) || isOrdinalBefore(text, at, from)
        ? null
        : calendar(text, year, limit);
  }

  private @Nullable TimeWord calendar(CharSequence text, Year year, int limit) {
    int at = year.end();
    int end = at + YearNumbers.lengthAt(text, at, limit, 3);
    int first = YearNumbers.smallNumber(text, at, end);
    if (first < 1 || first > LAST_MONTH || end >= limit) {
      return null;
    }
    int behindFirst = startsWith(text, end, limit, "月份") ? end + 2 : end;
    behindFirst = behindFirst == end && text.charAt(end) == '月' ? end + 1 : behindFirst;
    int second = skip(text, behindFirst, limit, JOINS);
    if (second > behindFirst) {
      int close = second + YearNumbers.lengthAt(text, second, limit, 3);
      int last = YearNumbers.smallNumber(text, second, close);
      if (close < limit && text.charAt(close) == '月' && last > first && last <= LAST_MONTH) {
        return months(year, skip(text, close + 1, limit, "份"), first, last);
      }
    }
    if (text.charAt(end) != '月') {
      return null;
    }
    int behind = skip(text, end + 1, limit, "份");
    if (behind < limit && "底末".indexOf(text.charAt(behind)) >= 0) {
      return day(year, behind + 1, Shape.UP_TO, first, LAST_DAY);
    }
    int close = behind + YearNumbers.lengthAt(text, behind, limit, 3);
    int day = YearNumbers.smallNumber(text, behind, close);
    if (day >= 1 && day <= LAST_DAY) {
      boolean closed = close < limit && "日号".indexOf(text.charAt(close)) >= 0;
      return closed ? day(year, close + 1, Shape.DAY, first, day) : null;
    }
    return months(year, behind, first, first);
  }

  private static TimeWord months(Year year, int end, int first, int last) {
    boolean whole = first == 1 && last == LAST_MONTH;
    return new TimeWord(
        year.start(),
        end,
        whole ? Shape.YEAR : Shape.PART,
        year.base(),
        year.number(),
        first,
        last,
        Role.SCOPE);
  }

  private static TimeWord day(Year year, int end, Shape shape, int month, int day) {
    return new TimeWord(
        year.start(), end, shape, year.base(), year.number(), month, day, Role.SCOPE);
  }

  /** 以来 behind something that is no year. */
  private static @Nullable TimeWord since(CharSequence text, int at, int limit) {
    return startsWith(text, at, limit, "以来")
        ? new TimeWord(at, at + 2, Shape.LONG, Base.RUNNING, 0, 0, 0, Role.SCOPE)
        : null;
  }

  private static boolean isNumeralBefore(CharSequence text, int at, int from) {
    return at > from && (YearNumbers.isNumeral(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
  }

  private static boolean isOrdinalBefore(CharSequence text, int at, int from) {
    return at > from && text.charAt(at - 1) == '第';
  }

  static boolean startsWith(CharSequence text, int at, int limit, String word) {
    if (at + word.length() > limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int skip(CharSequence text, int at, int limit, String any) {
    int i = at;
    while (i < limit && any.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int skipSpaces(CharSequence text, int at, int limit) {
    return skip(text, at, limit, " ");
  }
}
