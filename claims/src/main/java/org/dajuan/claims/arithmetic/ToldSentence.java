package org.dajuan.claims.arithmetic;

import java.util.List;
import org.dajuan.catalog.finding.Place;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one sentence with the words between them.
 *
 * @param source the text as it was read
 * @param text in which the indexes are valid
 * @param numbers in order
 * @param tail what stands behind the last number, without insertions
 * @param tailAside what is inserted there
 * @param host of an insertion: the number right before it, null when there is none
 */
record ToldSentence(
    RepairedText source,
    String text,
    Sentence sentence,
    List<Told> numbers,
    String tail,
    String tailAside,
    @Nullable Told host) {

  ToldSentence {
    numbers = List.copyOf(numbers);
  }

  /** From the beginning of a number to so many characters behind it, in the original. */
  Place.InText placeFrom(Told told, int behind) {
    int end = Math.min(sentence.end(), told.end() + behind);
    return new Place.InText(told.claim().start(), source.originalEnd(end));
  }

  /** From so many characters before a number to its end, in the original. */
  Place.InText placeTo(Told told, int before) {
    int start = Math.max(sentence.start(), told.start() - before);
    return new Place.InText(source.originalStart(start), told.claim().end());
  }

  int size() {
    return numbers.size();
  }

  Told get(int i) {
    return numbers.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < numbers.size();
  }

  /** The words behind a number, up to the next one. */
  String behind(int i) {
    return has(i + 1) ? get(i + 1).lead() : tail;
  }

  /** What is inserted behind a number, before the next one. */
  String asideBehind(int i) {
    return has(i + 1) ? get(i + 1).aside() : tailAside;
  }

  /** Whether one of these words leads to a number, or is inserted before or right behind it. */
  boolean speaksOf(Words words, int i) {
    return words.occursIn(get(i).lead())
        || words.occursIn(get(i).aside())
        || words.occursIn(asideBehind(i));
  }
}
