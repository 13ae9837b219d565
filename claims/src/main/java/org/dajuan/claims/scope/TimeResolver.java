package org.dajuan.claims.scope;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.scope.TimeWord.Base;
import org.dajuan.claims.scope.TimeWord.Role;
import org.dajuan.claims.scope.TimeWord.Shape;
import org.jspecify.annotations.Nullable;

/** Counts a word of time from the year in force, from the year of speaking, or from none. */
final class TimeResolver {

  private static final int DECEMBER = 12;

  private final TextTime text;

  TimeResolver(TextTime text) {
    this.text = text;
  }

  /**
   * The span that a word means.
   *
   * @param words the word as it stands in the text
   * @param running the year in force before it
   */
  Span span(TimeWord word, String words, int running) {
    int year = year(word, running);
    boolean until = word.role() == Role.UNTIL;
    Span span =
        switch (word.shape()) {
          case YEAR -> year(word, words, year, until);
          case YEAR_END -> yearEnd(year);
          case PART ->
              until && word.first() == word.last()
                  ? upTo(year, word.first(), YearMonth.of(year, word.first()).lengthOfMonth())
                  : part(year, word.first(), word.last());
          case DAY -> until ? upTo(year, word.first(), word.last()) : day(year, word);
          case UP_TO -> upTo(year, word.first(), word.last());
          case SO_FAR -> soFar(text.speaking(), words);
          case SINCE ->
              year >= Math.max(running, text.year())
                  ? soFar(year, words)
                  : Span.of(Span.Kind.YEARS, first(year), null, words);
          case LAST_YEARS ->
              Span.of(Span.Kind.YEARS, first(running - word.first() + 1), last(running), words);
          case NEXT_YEARS ->
              Span.of(Span.Kind.YEARS, first(year), last(year + word.first()), words);
          case BETWEEN ->
              Span.of(
                  Span.Kind.YEARS,
                  first(word.first()),
                  last(word.last()),
                  YearNumbers.yearAt(words, 0, words.length()) == word.last()
                      ? word.first() + "—" + word.last() + "年"
                      : words);
          case PAST_YEAR -> Span.of(Period.year(text.year()), Origin.CLAUSE);
          case LONG -> Span.of(Span.Kind.YEARS, null, null, words);
          case NOW -> text.span();
        };
    return isGoal(word, year) ? span.asTarget() : span;
  }

  /** The year from which 上年 counts behind a span. */
  int runningAfter(Span span, int running) {
    LocalDate last = span.to();
    if (last != null) {
      return last.getYear();
    }
    LocalDate first = span.from();
    return first != null && span.kind() == Span.Kind.SO_FAR ? first.getYear() : running;
  }

  private int year(TimeWord word, int running) {
    if (word.base() == Base.TOLD) {
      return word.year();
    }
    return (word.base() == Base.RUNNING ? running : text.speaking()) + word.year();
  }

  private boolean isGoal(TimeWord word, int year) {
    boolean ahead =
        word.shape() == Shape.NEXT_YEARS
            || word.role() == Role.UNTIL
            || (word.shape() == Shape.YEAR_END && word.base() == Base.TOLD)
            || (word.base() != Base.TOLD && word.year() > 0);
    return ahead && (word.shape() == Shape.NEXT_YEARS || year > text.year());
  }

  private Span year(TimeWord word, String words, int year, boolean until) {
    if (until) {
      return yearEnd(year);
    }
    boolean soFar = word.base() == Base.SPEAKING && text.isRunning(year);
    return soFar ? soFar(year, words) : Span.of(Period.year(year), Origin.CLAUSE);
  }

  private static Span part(int year, int first, int last) {
    LocalDate from = LocalDate.of(year, first, 1);
    LocalDate to = YearMonth.of(year, last).atEndOfMonth();
    return Period.between(from, to)
        .map(period -> Span.of(period, Origin.CLAUSE))
        .orElseGet(() -> Span.of(Span.Kind.PART, from, to, year + "年" + first + "—" + last + "月"));
  }

  private static Span day(int year, TimeWord word) {
    LocalDate day = dayOf(year, word.first(), word.last());
    return Span.of(Period.parse(day.toString()), Origin.CLAUSE);
  }

  private static Span yearEnd(int year) {
    return Span.of(Span.Kind.AT, first(year), last(year), year + "年末");
  }

  /** A state at the end of a month or at a day: no figure of a month or a day is its flow. */
  private static Span upTo(int year, int month, int day) {
    LocalDate at = dayOf(year, month, day);
    boolean ends = month == DECEMBER && at.getDayOfMonth() == at.lengthOfMonth();
    return ends ? yearEnd(year) : Span.of(Span.Kind.AT, null, at, "截至" + at);
  }

  private static LocalDate dayOf(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(day, of.lengthOfMonth()));
  }

  private static Span soFar(int year, String words) {
    return Span.of(Span.Kind.SO_FAR, first(year), null, words);
  }

  private static @Nullable LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static @Nullable LocalDate last(int year) {
    return LocalDate.of(year, DECEMBER, 31);
  }
}
