package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Finds the shares of one whole that are told clause by clause: 工资性收入占41.3%，经营净收入占30.6%，…. A list
 * that comes to a little more than the whole is one; one that comes to less must be known to be
 * complete (the ages, the kinds of income), for a text may leave out the rest.
 */
final class ShareLists {

  private static final int FEWEST_PARTS = 3;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST = BigDecimal.valueOf(90);
  private static final BigDecimal MOST = BigDecimal.valueOf(108);

  private final Words verbs;
  private final Words overlapping;
  private final Words families;
  private final Words ages;
  private final Words ageEnds;

  ShareLists(Vocabulary vocabulary) {
    verbs = vocabulary.words("share_verb_only");
    overlapping = vocabulary.words("overlapping", "overlapping_people", "part_opening");
    families = vocabulary.words("complete_family");
    ages = vocabulary.words("age_mark");
    ageEnds = vocabulary.words("age_end");
  }

  /** The lists of a sentence that claim to be the whole. */
  List<List<Told>> in(ToldSentence s) {
    List<List<Told>> lists = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      List<Told> list = listFrom(s, i);
      if (list.size() >= FEWEST_PARTS && isWhole(list)) {
        lists.add(list);
      }
      i += Math.max(1, list.size());
    }
    return lists;
  }

  private List<Told> listFrom(ToldSentence s, int from) {
    List<Told> list = new ArrayList<>();
    for (int i = from; i < s.size() && isPart(s.get(i)); i++) {
      boolean joined = list.isEmpty() || Phrases.lastStop(s.get(i).lead()) == 0;
      if (!joined) {
        break;
      }
      list.add(s.get(i));
    }
    return list;
  }

  private boolean isPart(Told told) {
    String phrase = Phrases.last(told.lead());
    int verb = verbs.lengthBefore(phrase, phrase.length(), 0);
    return told.isShare() && told.isExact() && verb > 0 && phrase.length() > verb;
  }

  private boolean isWhole(List<Told> list) {
    BigDecimal sum = list.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(MOST) > 0 || sum.compareTo(LEAST) < 0) {
      return false;
    }
    if (isComplete(list)) {
      return true;
    }
    boolean exclusive = list.stream().noneMatch(told -> overlapping.occursIn(told.lead()));
    return sum.compareTo(WHOLE) > 0 && exclusive && haveOneEnd(list);
  }

  /** Whether the parts are named alike, so that they are of one division. */
  private boolean haveOneEnd(List<Told> list) {
    char end = 0;
    for (Told told : list) {
      String phrase = Phrases.last(told.lead());
      int length = phrase.length() - verbs.lengthBefore(phrase, phrase.length(), 0);
      char last = phrase.charAt(length - 1);
      if (end != 0 && last != end) {
        return false;
      }
      end = last;
    }
    return true;
  }

  private boolean isComplete(List<Told> list) {
    boolean aged = list.stream().allMatch(told -> ages.occursIn(Phrases.last(told.lead())));
    if (aged) {
      return ageEnds.occursIn(list.get(list.size() - 1).lead());
    }
    Map<String, Integer> found = new HashMap<>();
    for (Told told : list) {
      String phrase = Phrases.last(told.lead());
      int at = families.firstIn(phrase, 0, phrase.length());
      String word = at < 0 ? null : families.startingAt(phrase, at, phrase.length());
      if (word == null) {
        return false;
      }
      found.merge(families.meaning(word), 1, Integer::sum);
    }
    String family = found.keySet().iterator().next();
    int members = Integer.parseInt(family.substring(family.indexOf('/') + 1));
    return found.size() == 1 && members == list.size();
  }
}
