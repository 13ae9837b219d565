package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 唯一 — the only one of its kind in a place that no list knows: 清河[唯一]一家制伞企业. The place stands right
 * before and is the scope, the thing behind is the subject.
 */
final class OnlyOne {

  private static final String TOKEN = "唯一";

  /** 唯一[一家]企业: so long the number behind the token. */
  private static final int COUNTED = 2;

  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_PLACE = 7;
  private static final String NO_NAME = "是为的了在于成有、";

  private final Words forms;
  private final Words times;
  private final Words notPlaces;
  private final Words verbs;

  OnlyOne(Vocabulary vocabulary) {
    forms = vocabulary.words("only_one");
    times = vocabulary.words("time_prefix", "adverb");
    notPlaces = vocabulary.words("only_not");
    verbs = vocabulary.words("following_verb");
  }

  /** Adds the rank that begins here, if one does; returns its end or 0. */
  int add(Passage p, Clause clause, int i, List<Mark> marks) {
    if (forms.lengthAt(p.text(), i, clause.end()) == 0) {
      return 0;
    }
    int from = i;
    while (from > clause.start() && isOfName(p.charAt(from - 1)) && i - from <= LONGEST_PLACE) {
      from--;
    }
    String place = p.shown(from, i);
    boolean named =
        place.length() >= SHORTEST_PLACE
            && place.length() <= LONGEST_PLACE
            && times.lengthAt(place, 0, place.length()) == 0
            && verbs.firstIn(place, 0, place.length()) < 0
            && !notPlaces.occursIn(place);
    if (!named) {
      return 0;
    }
    int end = i + TOKEN.length();
    marks.add(Mark.of(i, end, IndicatorKind.RANK, BigDecimal.ONE).withScope(place));
    return end;
  }

  private static boolean isOfName(char c) {
    return Character.isIdeographic(c) && NO_NAME.indexOf(c) < 0;
  }

  /** Whether a mark is such a rank with a number behind it (唯一一家). */
  static boolean isToken(Passage p, Mark mark) {
    return mark.kind() == IndicatorKind.RANK
        && p.charAt(mark.end()) == '一'
        && p.shown(mark.start(), mark.end()).equals(TOKEN);
  }

  /** Where the thing begins behind 唯一一家. */
  static int behindNumber(Mark mark) {
    return mark.end() + COUNTED;
  }

  /** What is the only one: behind the number, up to the next value. */
  static String thing(Passage p, Mark mark, Clause clause) {
    int from = behindNumber(mark);
    int end = from;
    while (end < clause.end() && !p.hasQuantityIn(end, end + 1)) {
      end++;
    }
    return p.shown(from, end);
  }
}
