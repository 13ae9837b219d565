package org.dajuan.claims.scope;

import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.scope.TimeWord.Base;
import org.dajuan.claims.scope.TimeWord.Role;
import org.dajuan.claims.scope.TimeWord.Shape;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time of a text as a whole: what the person who asks says, else its title, else its
 * date, else the first year with which a sentence opens, else the newest year on record.
 *
 * <p>A report given at the beginning of a year is named by that year and reviews the one before:
 * its date, its headings or its first year show it.
 */
final class TextTimeReader {

  private static final int LAST_MONTH_OF_REVIEWS = 3;
  private static final int DECEMBER = 12;

  private final TimeReader times;
  private final Words spokenAhead;
  private final Words datelines;

  TextTimeReader(Vocabulary vocabulary, TimeReader times) {
    this.times = times;
    spokenAhead = vocabulary.words("spoken_ahead");
    datelines = vocabulary.words("dateline");
  }

  /** What a title says. */
  private record Titled(TimeWord word, boolean ahead) {}

  /**
   * @param words the words of time of each sentence
   */
  TextTime read(RepairedText repaired, Outline outline, List<List<TimeWord>> words, Asked asked) {
    String text = repaired.text();
    Titled titled = titled(text, outline);
    DateReader.Found date = date(text, outline);
    TimeWord opening = opening(text, outline, words);
    TextTime told = told(repaired, titled, date, outline, words, opening);
    Period period = asked.period();
    if (period == null) {
      return told == null
          ? new TextTime(
              Span.of(asked.newest(), Origin.ASSUMED), asked.newest().year(), true, null, null)
          : told;
    }
    Span chosen = Span.of(period, Origin.ASKED);
    if (told == null || told.open() || told.year() == period.year()) {
      return new TextTime(chosen, period.year(), false, null, null);
    }
    return asked.corrects()
        ? new TextTime(chosen, period.year(), false, null, told.span())
        : new TextTime(told.span(), told.speaking(), false, told.day(), chosen);
  }

  private @Nullable TextTime told(
      RepairedText repaired,
      @Nullable Titled titled,
      DateReader.@Nullable Found date,
      Outline outline,
      List<List<TimeWord>> words,
      @Nullable TimeWord opening) {
    LocalDate day = date == null ? null : date.day();
    if (titled != null) {
      TimeWord word = titled.word();
      int spoken = date == null ? word.year() : Math.max(date.day().getYear(), word.year());
      boolean year = word.shape() == Shape.YEAR;
      boolean before =
          year
              && (isSoonAfterNewYear(date, word.year())
                  || (titled.ahead()
                      && spoken == word.year()
                      && reviewsBefore(outline, words, opening, word.year())));
      Span span =
          before
              ? Span.of(Period.year(word.year() - 1), Origin.TITLE)
              : new TimeResolver(dummy(word.year()))
                  .span(word, words(repaired, word), word.year())
                  .from(Origin.TITLE);
      return new TextTime(span.saidBy(said(repaired, word)), spoken, false, day, null);
    }
    if (date != null) {
      Said said = said(repaired, date.start(), date.end());
      return new TextTime(dated(date.day()).saidBy(said), date.day().getYear(), true, day, null);
    }
    if (opening != null) {
      Span span = Span.of(Period.year(opening.year()), Origin.PARAGRAPH);
      return new TextTime(span.saidBy(said(repaired, opening)), opening.year(), true, null, null);
    }
    return null;
  }

  private static TextTime dummy(int year) {
    return new TextTime(Span.of(Period.year(year), Origin.TITLE), year, false, null, null);
  }

  private static boolean isSoonAfterNewYear(DateReader.@Nullable Found date, int year) {
    return date != null
        && date.day().getYear() == year
        && date.day().getMonthValue() <= LAST_MONTH_OF_REVIEWS;
  }

  /** What a text of a day tells when it names no year: whole years end before it. */
  private static Span dated(LocalDate day) {
    if (day.getMonthValue() <= LAST_MONTH_OF_REVIEWS) {
      return Span.of(Period.year(day.getYear() - 1), Origin.TITLE);
    }
    return day.getMonthValue() == DECEMBER
        ? Span.of(Period.year(day.getYear()), Origin.TITLE)
        : Span.of(Span.Kind.SO_FAR, day.withDayOfYear(1), day, "截至" + day).from(Origin.TITLE);
  }

  /** Whether headings or the first year told show that the year before is reviewed. */
  private static boolean reviewsBefore(
      Outline outline, List<List<TimeWord>> words, @Nullable TimeWord opening, int year) {
    for (int i = 0; i < words.size(); i++) {
      if (outline.parts().get(i).kind() != Outline.Kind.HEADING) {
        continue;
      }
      for (TimeWord word : words.get(i)) {
        boolean past = word.shape() == Shape.PAST_YEAR || word.base() == Base.SPEAKING;
        if (word.base() == Base.TOLD && word.shape() == Shape.YEAR) {
          return word.year() == year - 1 || i > 0;
        }
        if (past && word.year() <= 0) {
          return true;
        }
      }
    }
    return opening != null && opening.year() == year - 1;
  }

  private @Nullable Titled titled(String text, Outline outline) {
    boolean ahead = false;
    TimeWord found = null;
    for (Outline.Line line : outline.front()) {
      ahead |= spokenAhead.occursIn(text, line.start(), line.end());
      if (found == null && DateReader.first(text, line.start(), line.end()) == null) {
        found = inTitle(text, line);
      }
    }
    return found == null ? null : new Titled(found, ahead);
  }

  private @Nullable TimeWord inTitle(String text, Outline.Line line) {
    for (TimeWord word : times.readHeading(text, line.start(), line.end())) {
      if (word.base() == Base.TOLD && word.role() != Role.COMPARED) {
        return word.as(Role.SCOPE);
      }
    }
    for (int i = line.start(); i < line.end(); i++) {
      int year = YearNumbers.yearAt(text, i, line.end());
      boolean alone = year != YearNumbers.NONE && YearNumbers.isArabic(text.charAt(i));
      if (alone && (i + 4 == line.end() || !YearNumbers.isNumeral(text.charAt(i + 4)))) {
        return new TimeWord(i, i + 4, Shape.YEAR, Base.TOLD, year, 0, 0, Role.SCOPE);
      }
    }
    return null;
  }

  /** 本报长治2025年1月16日电, 本报讯（2025年2月11日）, a day with which the text begins. */
  private boolean isDateline(String text, Outline.Line line, DateReader.Found date) {
    return date.start() == line.start()
        || datelines.lengthAt(text, date.end(), line.end()) > 0
        || (date.end() < line.end()
            && text.charAt(date.end()) == '）'
            && datelines.occursIn(text, line.start(), date.start()));
  }

  private DateReader.@Nullable Found date(String text, Outline outline) {
    for (Outline.Line line : outline.front()) {
      DateReader.Found found = DateReader.first(text, line.start(), line.end());
      if (found != null) {
        return found;
      }
    }
    for (Outline.Line line : outline.first()) {
      DateReader.Found found = DateReader.first(text, line.start(), line.end());
      if (found != null && isDateline(text, line, found)) {
        return found;
      }
    }
    for (Outline.Line line : outline.last()) {
      DateReader.Found found = DateReader.first(text, line.start(), line.end());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first year with which a sentence of the text opens. */
  private static @Nullable TimeWord opening(
      String text, Outline outline, List<List<TimeWord>> words) {
    for (int i = 0; i < words.size(); i++) {
      Outline.Part part = outline.parts().get(i);
      if (words.get(i).isEmpty() || part.sentence().inParentheses()) {
        continue;
      }
      for (TimeWord word : words.get(i)) {
        boolean year = word.shape() == Shape.YEAR || word.shape() == Shape.YEAR_END;
        boolean opens = part.sentence().clauseAt(word.start()).start() == word.start();
        boolean told = YearNumbers.yearAt(text, word.start(), word.end()) != YearNumbers.NONE;
        if (year && opens && told && word.role() == Role.SCOPE) {
          return word;
        }
      }
    }
    return null;
  }

  private static String words(RepairedText repaired, TimeWord word) {
    return repaired.text().substring(word.start(), word.end());
  }

  static Said said(RepairedText repaired, TimeWord word) {
    return said(repaired, word.start(), word.end());
  }

  static Said said(RepairedText repaired, int start, int end) {
    return new Said(
        repaired.originalStart(start),
        repaired.originalEnd(end),
        repaired.text().substring(start, end));
  }
}
