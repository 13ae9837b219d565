package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of time in a stretch of text (2022年, 去年, 上半年, 1—5月, 五年来, “十三五”期间, 截至目前) and what
 * each does: says of when the values behind it are, from what value another departs, or only with
 * what is compared. Book titles are left out. Linear.
 */
final class TimeReader {

  private static final int LONGEST_MONTHS = 12;

  private final TimeForms forms;
  private final Words comparedBefore;
  private final Words comparedAfter;
  private final Words departure;
  private final Words until;
  private final Words joints;
  private final Words arrived;

  TimeReader(Vocabulary vocabulary) {
    forms = new TimeForms(vocabulary);
    comparedBefore = vocabulary.words("compared_before");
    comparedAfter = vocabulary.words("compared_after");
    departure = vocabulary.words("departure");
    until = vocabulary.words("until");
    joints = vocabulary.words("year_joint");
    arrived = vocabulary.words("reached_at");
  }

  /** The words of time of a sentence, in order. */
  List<TimeWord> read(CharSequence text, int from, int to) {
    return read(text, from, to, false);
  }

  /** The words of time of a title or heading, where 五年工作回顾 is one too. */
  List<TimeWord> readHeading(CharSequence text, int from, int to) {
    return read(text, from, to, true);
  }

  private List<TimeWord> read(CharSequence text, int from, int to, boolean heading) {
    List<TimeWord> found = new ArrayList<>();
    boolean titled = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      titled = !heading && (c == '《' || (titled && c != '》'));
      TimeWord word = titled ? null : forms.at(text, i, from, to, heading);
      if (word == null) {
        i++;
        continue;
      }
      TimeWord before = found.isEmpty() ? null : found.get(found.size() - 1);
      found.add(
          isJoined(text, before, word) ? both(before, word) : word.as(role(text, word, from, to)));
      i = word.end();
    }
    return found;
  }

  /** 2022年和2023年: of both together, or of each, which is not told. */
  private boolean isJoined(CharSequence text, @Nullable TimeWord before, TimeWord word) {
    return before != null
        && before.role() == TimeWord.Role.SCOPE
        && isToldYear(before)
        && isToldYear(word)
        && before.end() < word.start()
        && joints.lengthAt(text, before.end(), word.start()) == word.start() - before.end();
  }

  private static boolean isToldYear(TimeWord word) {
    return word.base() == TimeWord.Base.TOLD
        && (word.shape() == TimeWord.Shape.YEAR || word.shape() == TimeWord.Shape.BETWEEN);
  }

  private static TimeWord both(@Nullable TimeWord before, TimeWord word) {
    int first = before == null ? word.year() : before.year();
    return new TimeWord(
        word.start(),
        word.end(),
        TimeWord.Shape.BETWEEN,
        TimeWord.Base.TOLD,
        word.year(),
        Math.min(first, word.year()),
        Math.max(first, word.year()),
        TimeWord.Role.SCOPE);
  }

  private TimeWord.Role role(CharSequence text, TimeWord word, int from, int to) {
    int start = skipBack(text, word.start(), from);
    String compared = comparedBefore.endingAt(text, start, from);
    String departs = departure.endingAt(text, start, from);
    String bound = until.endingAt(text, start, from);
    int longest = Math.max(length(compared), Math.max(length(departs), length(bound)));
    if (comparedAfter.lengthAt(text, word.end(), Math.min(to, word.end() + LONGEST_MONTHS)) > 0) {
      return TimeWord.Role.COMPARED;
    }
    if (longest == 0 || word.role() == TimeWord.Role.UNTIL) {
      return word.role();
    }
    if (arrived.lengthBefore(text, start, from) >= longest) {
      return TimeWord.Role.SCOPE;
    }
    if (length(compared) == longest) {
      return TimeWord.Role.COMPARED;
    }
    if (length(departs) == longest) {
      boolean onwards = word.shape() == TimeWord.Shape.SINCE;
      return onwards ? TimeWord.Role.SCOPE : TimeWord.Role.DEPARTURE;
    }
    return TimeWord.Role.UNTIL;
  }

  private static int length(@Nullable String word) {
    return word == null ? 0 : word.length();
  }

  private static int skipBack(CharSequence text, int start, int from) {
    int i = start;
    while (i > from && "“ ".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
