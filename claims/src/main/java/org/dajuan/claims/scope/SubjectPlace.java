package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.scope.PlaceWord.Kind;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * The place of each subject of a claim, and the subject without its words of place and time. A
 * place with which the subject itself begins counts most, unless it was carried over into a clause
 * that names another.
 */
final class SubjectPlace {

  private static final int SHORTEST_NAME = 2;

  private final TimeReader times;
  private final PlaceReader places;
  private final Words beside;

  SubjectPlace(TimeReader times, PlaceReader places, Vocabulary vocabulary) {
    this.times = times;
    this.places = places;
    beside = vocabulary.words("near_place");
  }

  /** A claim of a sentence. */
  ScopedClaim scoped(
      String text,
      OutlineReader.Placed placed,
      Sentence sentence,
      Span span,
      Timeline<SpokenPlace> timeline,
      PlaceWalk walk) {
    Clause clause = sentence.clauseAt(placed.start());
    int since = timeline.since(placed.start());
    SpokenPlace inForce = timeline.at(placed.start());
    SpokenPlace place =
        since < 0
            ? inForce
            : inForce.from(since < clause.start() ? Origin.SENTENCE : Origin.CLAUSE);
    String own = text.substring(clause.start(), clause.end());
    return scoped(placed.claim(), own, span, place, since >= 0, walk);
  }

  /**
   * 黎城县财政收入增长7.8%，武乡县增长12.4% — a place alone speaks of what the claim before it in the sentence
   * does, of another place.
   */
  ScopedClaim goingOn(ScopedClaim scoped, ScopedClaim before) {
    Claim claim = scoped.claim();
    Claim told = before.claim();
    boolean alike = claim.kind() == told.kind() && claim.unit().equals(told.unit());
    if (!alike
        || claim.value() == null
        || scoped.parts().size() != 1
        || before.parts().size() != 1) {
      return scoped;
    }
    ScopedClaim.Part part = scoped.parts().get(0);
    Head head = head(part.subject());
    PlaceWord word = head.word();
    String name = before.parts().get(0).name();
    boolean alone =
        word != null && word.kind() == Kind.NAMED && word.end() == part.subject().length();
    if (word == null
        || !alone
        || word.governed()
        || name.equals(before.parts().get(0).scope().place().name())) {
      return scoped;
    }
    return new ScopedClaim(
        claim.withSubjects(List.of(name)), List.of(new ScopedClaim.Part(name, name, part.scope())));
  }

  /** A claim of a table, whose subject is its row. */
  ScopedClaim scoped(Claim claim, Span span, SpokenPlace inForce, PlaceWalk walk) {
    return scoped(claim, claim.subject(), span, inForce, false, walk);
  }

  /**
   * @param clause the words among which the claim stands
   * @param said whether the sentence itself says the place
   */
  private ScopedClaim scoped(
      Claim claim, String clause, Span span, SpokenPlace place, boolean said, PlaceWalk walk) {
    List<ScopedClaim.Part> parts = new ArrayList<>();
    for (String subject : claim.subjects()) {
      Head head = head(subject);
      PlaceWord word = head.word();
      boolean here = !subject.isEmpty() && clause.contains(subject);
      boolean told = word != null && !word.governed();
      SpokenPlace own = place;
      if (word != null && told && (here || !said) && isNamed(word)) {
        SpokenPlace named = walk.named(word, place);
        own = new SpokenPlace(named.code(), named.name(), Origin.CLAUSE, place.said());
      }
      boolean carried = told && !here && said;
      String shown = carried || head.light() ? head.rest() : subject;
      parts.add(
          new ScopedClaim.Part(
              shown, told || head.light() ? head.rest() : subject, new Scope(own, span)));
    }
    List<String> shown = parts.stream().map(ScopedClaim.Part::subject).toList();
    Claim named = shown.equals(claim.subjects()) ? claim : claim.withSubjects(shown);
    return new ScopedClaim(span.target() && !named.target() ? named.asTarget() : named, parts);
  }

  private static boolean isNamed(PlaceWord word) {
    return word.kind() == Kind.NAMED || word.kind() == Kind.UNKNOWN;
  }

  /**
   * The beginning of a subject.
   *
   * @param word the place with which it begins, null when with none
   * @param rest the subject behind it, the subject itself when too little is left
   * @param light whether only words of time, 全县 and neighbours stand before the rest
   */
  private record Head(@Nullable PlaceWord word, String rest, boolean light) {}

  private Head head(String subject) {
    int at = 0;
    PlaceWord word = null;
    boolean light = false;
    boolean near = false;
    List<TimeWord> words = times.read(subject, 0, subject.length());
    while (at < subject.length()) {
      int step = time(words, at);
      light |= step > 0;
      if (step == 0 && beside.lengthAt(subject, at, subject.length()) > 1) {
        step = beside.lengthAt(subject, at, subject.length());
        near = true;
      }
      PlaceWord found = step > 0 ? null : places.at(subject, at, subject.length(), near);
      if (found != null && word == null) {
        word = found;
        light |= !isNamed(found) && found.kind() != Kind.OTHERS;
        step = found.end() - at;
      }
      if (step == 0 && at > 0 && "的，".indexOf(subject.charAt(at)) >= 0) {
        step = 1;
      }
      if (step == 0) {
        break;
      }
      at += step;
    }
    if (subject.length() - at < SHORTEST_NAME || (word != null && word.governed())) {
      return new Head(word, subject, false);
    }
    return new Head(word, subject.substring(at), light || near);
  }

  private static int time(List<TimeWord> words, int at) {
    for (TimeWord word : words) {
      if (word.start() == at) {
        return word.end() - at;
      }
    }
    return 0;
  }
}
