package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.scope.TimeWord.Role;
import org.dajuan.claims.scope.TimeWord.Shape;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text sentence by sentence and knows what time is in force: that of the clause, of
 * the sentence so far, of the time with which an earlier sentence of the paragraph opened, of the
 * heading, of the text.
 */
final class TimeWalk {

  private final RepairedText repaired;
  private final TextTime text;
  private final TimeResolver resolver;
  private final Words leads;
  private final Words arrival;
  private final Words basis;

  private final List<Section> sections = new ArrayList<>();
  private int line = -1;
  private @Nullable Span paragraph;

  /** The time of a heading, null when it tells none. */
  private record Section(int rank, @Nullable Span span) {}

  /** The time of a sentence and the one with which it opens. */
  private record Read(Timeline<Span> timeline, @Nullable Span opening) {}

  TimeWalk(Vocabulary vocabulary, RepairedText repaired, TextTime text) {
    this.repaired = repaired;
    this.text = text;
    resolver = new TimeResolver(text);
    leads = vocabulary.words("place_lead", "whole_place", "own_place", "opening_time");
    arrival = vocabulary.words("arrival");
    basis = vocabulary.words("basis_end");
  }

  /**
   * What time is in force where in a sentence.
   *
   * @param words the words of time of the sentence
   * @param places the words of place of the sentence
   * @param firstClaim where its first claim begins
   */
  Timeline<Span> read(
      Outline.Part part, List<TimeWord> words, List<PlaceWord> places, int firstClaim) {
    Sentence sentence = part.sentence();
    if (sentence.line() != line) {
      line = sentence.line();
      if (!text.open()) {
        paragraph = null;
      }
    }
    if (part.kind() == Outline.Kind.TITLE) {
      return new Timeline<>(text.span());
    }
    if (part.kind() == Outline.Kind.HEADING) {
      return heading(part, words);
    }
    Read read = sentence(sentence, words, places, firstClaim, inForce());
    if (read.opening() != null) {
      paragraph = read.opening().from(Origin.PARAGRAPH);
    }
    return read.timeline();
  }

  /** What time is in force where in an insertion into a sentence. */
  Timeline<Span> readInserted(Sentence insertion, List<TimeWord> words, Span around) {
    return sentence(insertion, words, List.of(), insertion.start(), around).timeline();
  }

  /** What time is in force before the next sentence. */
  Span inForce() {
    if (paragraph != null) {
      return paragraph;
    }
    for (int i = sections.size() - 1; i >= 0; i--) {
      Span span = sections.get(i).span();
      if (span != null) {
        return span;
      }
    }
    return text.span();
  }

  private Timeline<Span> heading(Outline.Part part, List<TimeWord> words) {
    Span told = null;
    for (TimeWord word : words) {
      if (told == null && word.role() != Role.COMPARED && word.shape() != Shape.NOW) {
        told = span(word, text.year()).from(Origin.HEADING);
      }
    }
    int rank = part.rank() == 0 && told != null ? 1 : part.rank();
    if (rank > 0) {
      sections.removeIf(each -> each.rank() >= rank);
      sections.add(new Section(rank, told));
      if (told != null || rank == 1) {
        paragraph = null;
      }
    }
    return new Timeline<>(inForce());
  }

  private Read sentence(
      Sentence sentence,
      List<TimeWord> words,
      List<PlaceWord> places,
      int firstClaim,
      Span inherited) {
    Timeline<Span> timeline = new Timeline<>(inherited);
    int running = resolver.runningAfter(inherited, text.year());
    Span opening = null;
    for (TimeWord word : words) {
      if (word.role() == Role.COMPARED) {
        continue;
      }
      Span span = span(word, running);
      Clause clause = sentence.clauseAt(word.start());
      timeline.turn(word.start(), span);
      if (word.role() == Role.DEPARTURE) {
        timeline.turnBack(arrivalBehind(word.end(), clause.end()), word.start() - 1);
        continue;
      }
      if (word.base() == TimeWord.Base.RUNNING && word.year() < 0) {
        int end = basis.firstIn(repaired.text(), word.end(), clause.end());
        if (end >= 0) {
          timeline.turnBack(end, word.start() - 1);
          continue;
        }
      } else {
        running = resolver.runningAfter(span, running);
      }
      if (word.start() < firstClaim && isLasting(word) && opens(clause, word, places)) {
        opening = span;
      }
    }
    return new Read(timeline, opening);
  }

  private Span span(TimeWord word, int running) {
    String words = repaired.text().substring(word.start(), word.end());
    Span span = resolver.span(word, words, running);
    return word.shape() == Shape.NOW ? span : span.saidBy(TextTimeReader.said(repaired, word));
  }

  /** Whether a time with which a sentence opens is that of the following ones too. */
  private static boolean isLasting(TimeWord word) {
    boolean brief =
        switch (word.shape()) {
          case LONG, DAY, UP_TO -> true;
          default -> word.base() == TimeWord.Base.RUNNING && word.year() != 0;
        };
    return !brief && word.role() == Role.SCOPE;
  }

  /** Whether only words that lead to it stand before a time in its clause. */
  private boolean opens(Clause clause, TimeWord word, List<PlaceWord> places) {
    String plain = repaired.text();
    int at = clause.start();
    while (at < word.start()) {
      int step = Math.max(leads.lengthAt(plain, at, word.start()), placeAt(places, at));
      if (step == 0 && "“ 、".indexOf(plain.charAt(at)) >= 0) {
        step = 1;
      }
      if (step == 0) {
        return false;
      }
      at += step;
    }
    return true;
  }

  private static int placeAt(List<PlaceWord> places, int at) {
    for (PlaceWord place : places) {
      if (place.start() == at) {
        return place.end() - at;
      }
    }
    return 0;
  }

  /** Where the value is reached that departed from another: behind 到, 至, 为, or the clause. */
  private int arrivalBehind(int from, int end) {
    String plain = repaired.text();
    for (int i = from; i < end; i++) {
      boolean range = i > from && YearNumbers.isNumeral(plain.charAt(i - 1));
      range &= i + 1 < end && YearNumbers.isNumeral(plain.charAt(i + 1));
      if (!range && arrival.lengthAt(plain, i, end) > 0) {
        return i;
      }
    }
    return end;
  }
}
