package org.dajuan.claims.arithmetic;

import java.util.Optional;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Finds pairs of values of one thing: 由10亿元增加到15亿元; 15亿元，上年为10亿元; 15亿元，比上年的10亿元…; 上年10亿元，今年15亿元.
 */
final class MovementReader {

  private static final int LONGEST_NAME = 12;

  private final Words from;
  private final Words wasWords;
  private final Words comparisons;
  private final Links before;
  private final Links now;
  private final Links was;
  private final Words up;
  private final Words down;
  private final Words level;
  private final Words rankUp;
  private final Words rankDown;
  private final Words than;
  private final Words changed;
  private final Words stepBefore;

  MovementReader(Vocabulary vocabulary) {
    Words years = vocabulary.words("arithmetic_year");
    from = vocabulary.words("arithmetic_from");
    before = new Links(vocabulary.words("arithmetic_before"), years);
    up = vocabulary.words("arithmetic_to_up");
    down = vocabulary.words("arithmetic_to_down");
    level = vocabulary.words("arithmetic_to_level");
    rankUp = vocabulary.words("rank_to_up");
    rankDown = vocabulary.words("rank_to_down");
    changed = vocabulary.words("arithmetic_rise", "arithmetic_fall");
    than = vocabulary.words("arithmetic_than");
    now = new Links(vocabulary.words("arithmetic_link", "arithmetic_now"), years);
    was = new Links(vocabulary.words("arithmetic_link", "arithmetic_was"), years);
    wasWords = vocabulary.words("arithmetic_was");
    comparisons = vocabulary.words("arithmetic_base");
    stepBefore = vocabulary.words("arithmetic_year_before");
  }

  /** The pair of which the number at this place is the one told first. */
  Optional<Movement> at(ToldSentence s, int i) {
    if (!s.has(i + 1) || !isPair(s.get(i), s.get(i + 1))) {
      return Optional.empty();
    }
    Told one = s.get(i);
    Told other = s.get(i + 1);
    int source = from.lastIn(one.lead(), 0, one.lead().length());
    if (source >= 0 && before.only(one.lead(), source + 1)) {
      return fromTo(one, other, i, one.lead().substring(source));
    }
    if (one.isRank()) {
      return Optional.empty();
    }
    if (isLastYear(other.lead()) && was.only(other.lead())) {
      return Optional.of(new Movement(other, one, i + 2, 0, 1));
    }
    if (isComparedWith(other.lead()) && s.has(i + 2) && s.get(i + 2).isChange()) {
      int apart = comparisons.occursIn(other.lead()) || stepBefore.occursIn(other.lead()) ? 1 : 0;
      return Optional.of(new Movement(other, one, i + 2, 0, apart));
    }
    if (stepBefore.occursIn(Phrases.last(one.lead())) && saysNow(nameless(one, other))) {
      return Optional.of(new Movement(one, other, i + 2, 0, 1));
    }
    int first = now.yearIn(one.lead());
    int second = now.yearIn(other.lead());
    if (first > 0 && second == first + 1 && now.only(nameless(one, other))) {
      return Optional.of(new Movement(one, other, i + 2, 0, 1));
    }
    return Optional.empty();
  }

  private static boolean isPair(Told one, Told other) {
    boolean ranks =
        one.isRank() && other.isRank() && one.claim().scope().equals(other.claim().scope());
    boolean values = one.isExact() && other.isExact() && one.isValue() && other.isValue();
    return ranks || (values && one.isSameUnit(other));
  }

  private Optional<Movement> fromTo(Told one, Told other, int i, String source) {
    String lead = other.lead();
    Words rising = one.isRank() ? rankUp : up;
    Words falling = one.isRank() ? rankDown : down;
    Words reached = rising.occursIn(lead) ? rising : falling.occursIn(lead) ? falling : level;
    int at = reached.firstIn(lead, 0, lead.length());
    if (at < 0) {
      return Optional.empty();
    }
    int end = at + reached.lengthAt(lead, at, lead.length());
    if (!now.only(lead.substring(0, at)) || !now.only(lead, end)) {
      return Optional.empty();
    }
    int sense = reached == rising ? 1 : reached == falling ? -1 : 0;
    int first = now.yearIn(source);
    int second = now.yearIn(lead);
    int years = first > 0 && second > 0 ? second - first : stepBefore.occursIn(source) ? 1 : 0;
    return Optional.of(new Movement(one, other, i + 2, sense, first > 0 && years == 0 ? 2 : years));
  }

  private boolean isLastYear(String lead) {
    return wasWords.occursIn(lead) && !comparisons.occursIn(lead);
  }

  /** ，比上年的, ，比初步核算数: what follows is the value that the one before is compared with. */
  boolean isComparedWith(String lead) {
    int stop = Phrases.lastStop(lead);
    String phrase = lead.substring(stop + 1);
    int word = than.lengthAt(phrase, 0, phrase.length());
    boolean change = changed.lengthBefore(phrase, phrase.length(), 0) > 0;
    return stop == 0 && word > 0 && !change && phrase.length() <= LONGEST_NAME;
  }

  /** The words before the second value without a name that those before the first hold too. */
  private String nameless(Told one, Told other) {
    String lead = other.lead();
    int stop = Phrases.lastStop(lead) + 1;
    String name = now.withoutEnd(now.withoutBeginning(lead.substring(stop)));
    boolean same = !name.isEmpty() && one.lead().contains(name);
    return same ? lead.substring(0, lead.lastIndexOf(name)) : lead;
  }

  private boolean saysNow(String lead) {
    return now.only(lead) && lead.length() > 1 && !was.only(lead);
  }
}
