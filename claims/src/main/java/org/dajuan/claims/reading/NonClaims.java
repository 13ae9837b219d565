package org.dajuan.claims.reading;

import java.math.BigDecimal;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Numbers that claim nothing: dates and durations, ordinals, names of roads, lines, schools and
 * plans, slogans, thresholds, bare numbers.
 */
final class NonClaims {

  private static final int LONGEST_SLOGAN = 24;
  private static final int LONGEST_RATE = 8;
  private static final int LONGEST_COUNTED = 14;
  private static final int SHORTEST_NAME = 3;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** How far back in a sentence the subject of days is looked for. */
  private static final int NEAR = 150;

  private final CountedFrames frames;
  private final Words thresholdAfter;
  private final Words thresholdNoun;
  private final Words nameAfter;
  private final Words shorter;
  private final Words reach;
  private final Words measured;
  private final Words quotedClaim;
  private final Words slogans;
  private final Words beginsPredicate;
  private final Words durationNouns;
  private final Words dayCounts;
  private final Words changes;
  private final Words points;
  private final Words lines;

  NonClaims(Vocabulary vocabulary) {
    frames = new CountedFrames(vocabulary);
    thresholdAfter = vocabulary.words("threshold_after");
    thresholdNoun = vocabulary.words("threshold_noun");
    nameAfter = vocabulary.words("name_after");
    shorter = vocabulary.words("shortened");
    reach = vocabulary.words("reach", "tail_verb", "to");
    measured = vocabulary.words("measured", "share_noun");
    quotedClaim = vocabulary.words("quote_number_is_claim");
    slogans = vocabulary.words("slogan_classifier");
    durationNouns = vocabulary.words("duration_noun");
    dayCounts = vocabulary.words("day_count");
    changes = vocabulary.words("up", "down");
    points = vocabulary.words("thing_in_place");
    lines = vocabulary.words("thing_in_length");
    beginsPredicate = vocabulary.words("following_verb");
  }

  boolean excludes(Passage p, Quantity q) {
    return isTime(p, q)
        || isOrdinal(p, q)
        || isPartOfName(p, q)
        || isSlogan(p, q)
        || isThreshold(p, q)
        || isLengthInName(p, q)
        || frames.isFrame(p, q)
        || isBare(p, q);
  }

  /** Dates and durations; a duration that was cut (缩短至3天) is a level. */
  private boolean isTime(Passage p, Quantity q) {
    char after = p.charAt(q.end());
    if (p.charAt(q.start() - 1) == ':' && Character.isDigit(p.charAt(q.start() - 2))) {
      return q.sort() != UnitSort.PERCENT;
    }
    if (q.sort() == UnitSort.NONE && "年月日时号".indexOf(after) >= 0) {
      return true;
    }
    if (q.sort() != UnitSort.DURATION) {
      return false;
    }
    int phraseFrom = Math.max(p.clauseAt(q.start()).start(), q.start() - 12);
    if (durationNouns.occursIn(p.text(), phraseFrom, q.start())) {
      return false;
    }
    if (q.unit().equals("天")
        && dayCounts.occursIn(p.text(), Math.max(p.start(), q.start() - NEAR), q.start())) {
      return false;
    }
    if (changes.lengthBefore(p.text(), q.start(), p.start()) > 0
        && durationNouns.occursIn(p.text(), p.start(), q.start())) {
      return false;
    }
    boolean calendar = "年月日岁周".indexOf(q.unit().charAt(q.unit().length() - 1)) >= 0;
    int from = Math.max(p.clauseAt(q.start()).start(), q.start() - 8);
    return calendar && !q.unit().contains("工作日") || !shorter.occursIn(p.text(), from, q.start());
  }

  private static boolean isOrdinal(Passage p, Quantity q) {
    char before = p.charAt(q.start() - 1);
    return before == '第'
        || q.unit().equals("届")
        || (before == '届' && (q.unit().equals("次") || q.sort() == UnitSort.NONE));
  }

  private boolean isPartOfName(Passage p, Quantity q) {
    if (isLatin(p.charAt(q.start() - 1)) && !q.unit().equals("%")) {
      return true;
    }
    if (q.sort() == UnitSort.NONE && isLatin(p.charAt(q.end()))) {
      return true;
    }
    if (isRateBasis(p, q)) {
      return true;
    }
    if (q.sort() == UnitSort.NONE) {
      return nameAfter.lengthAt(p.text(), q.end(), p.end()) > 0;
    }
    return p.charAt(q.start() - 1) == '《';
  }

  /** 10万人发案率, 万人拥有量: the number is the basis of a rate. */
  private static boolean isRateBasis(Passage p, Quantity q) {
    boolean round = q.value().stripTrailingZeros().precision() == 1 && q.value().signum() > 0;
    if (!round || !q.unit().equals("人") || q.scale().compareTo(BigDecimal.TEN) < 0) {
      return false;
    }
    for (int i = q.end(); i < Math.min(p.end(), q.end() + LONGEST_RATE); i++) {
      char c = p.charAt(i);
      if (c == '率') {
        return true;
      }
      if (!Character.isIdeographic(c) || p.hasQuantityIn(i, i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** A number inside quotation marks that hold no measure, or joined to others by plus signs. */
  private boolean isSlogan(Passage p, Quantity q) {
    if (p.charAt(q.start() - 1) == '+' || p.charAt(q.end()) == '+') {
      return true;
    }
    if (slogans.lengthAt(p.text(), q.end(), p.end()) > 0) {
      return true;
    }
    if (q.sort() == UnitSort.PERCENT || q.sort() == UnitSort.POINTS) {
      return false;
    }
    if (q.chinese() && q.unit().equals("个") && p.charAt(q.start() - 1) == '“') {
      return true;
    }
    int open = -1;
    for (int i = q.start() - 1; i >= Math.max(p.start(), q.start() - LONGEST_SLOGAN); i--) {
      char c = p.charAt(i);
      if (c == '”' || c == '’' || c == '》') {
        return false;
      }
      if (c == '“' || c == '‘' || c == '《') {
        open = i;
        break;
      }
    }
    if (open < 0) {
      return false;
    }
    for (int i = q.end(); i < Math.min(p.end(), q.end() + LONGEST_SLOGAN); i++) {
      char c = p.charAt(i);
      if (c == '”' || c == '’' || c == '》') {
        return !quotedClaim.occursIn(p.text(), open, i);
      }
    }
    return false;
  }

  /** 500万元以上项目, 60岁以上老人: who is counted, not how many. */
  private boolean isThreshold(Passage p, Quantity q) {
    char before = p.charAt(q.start() - 1);
    if ("超过破逾".indexOf(before) >= 0
        && (q.unit().endsWith("元") || isBareMillions(q))
        && (thresholdNoun.lengthAt(p.text(), q.end(), p.end()) > 1
            || (p.charAt(q.end()) == '的'
                && p.hasQuantityIn(q.end(), p.clauseAt(q.start()).end())))) {
      return true;
    }
    int after = q.end() + thresholdAfter.lengthAt(p.text(), q.end(), p.end());
    if (after == q.end()) {
      Quantity next = p.quantityAt(q.end());
      return next != null && isThreshold(p, next);
    }
    if (q.sort() == UnitSort.PERCENT && p.charAt(after) == '的') {
      return isBoundOfCounted(p, q, after + 1);
    }
    boolean attribute =
        q.sort() == UnitSort.MEASURE
            && Character.isIdeographic(p.charAt(after))
            && p.charAt(after) != '的'
            && beginsPredicate.lengthAt(p.text(), after, p.end()) == 0;
    if (attribute) {
      return true;
    }
    int noun = p.charAt(after) == '的' ? after + 1 : after;
    if (q.sort() == UnitSort.PERCENT) {
      return false;
    }
    return thresholdNoun.lengthAt(p.text(), noun, p.end()) > 0
        || (Character.isIdeographic(p.charAt(after))
            && beginsPredicate.lengthAt(p.text(), after, p.end()) == 0
            && p.hasQuantityIn(after, p.clauseAt(q.start()).end()));
  }

  /** 超千万的网店: an amount without 元. */
  private static boolean isBareMillions(Quantity q) {
    return q.sort() == UnitSort.NONE && q.scale().compareTo(TEN_THOUSAND) >= 0
        || q.sort() == UnitSort.NONE && q.chinese() && q.value().compareTo(TEN_THOUSAND) >= 0;
  }

  /** 空置率在15%以上的[商场40个]: who is counted has such a rate; 98%以上的行政村 are told to have one. */
  private boolean isBoundOfCounted(Passage p, Quantity q, int noun) {
    Clause clause = p.clauseAt(q.start());
    boolean measuredBefore =
        measured.occursIn(p.text(), Math.max(clause.start(), q.start() - LONGEST_RATE), q.start());
    for (Quantity next : p.quantitiesIn(noun, Math.min(clause.end(), noun + LONGEST_COUNTED))) {
      return measuredBefore
          && next.sort() == UnitSort.COUNTER
          && next.start() > noun
          && !beginsPredicate.occursIn(p.text(), noun, next.start());
    }
    return false;
  }

  /**
   * 600米青柳河养鱼基地: a length before the name of a thing that is not measured by length belongs to the
   * name; 300米跑道 has it.
   */
  private boolean isLengthInName(Passage p, Quantity q) {
    Clause clause = p.clauseAt(q.start());
    char before = p.charAt(q.start() - 1);
    boolean opens = q.start() == clause.start() || before == '、' || before == '的';
    if (!q.unit().equals("米") || !opens || q.rough() || p.charAt(q.end()) == '的') {
      return false;
    }
    int end = q.end();
    while (end < clause.end() && Character.isIdeographic(p.charAt(end)) && p.charAt(end) != '、') {
      int thing = points.lengthAt(p.text(), end, clause.end());
      if (thing > 0 && end - q.end() >= SHORTEST_NAME) {
        return !lines.occursIn(p.text(), end, Math.min(clause.end(), end + thing + 2));
      }
      end++;
    }
    return false;
  }

  /** A number without a unit counts only when large or rough, or when said to be reached. */
  private boolean isBare(Passage p, Quantity q) {
    if (q.sort() != UnitSort.NONE) {
      return false;
    }
    if (p.charAt(q.start() - 1) == ':' || p.charAt(q.end()) == ':') {
      return true;
    }
    if (p.charAt(q.start() - 1) == '/') {
      return true;
    }
    if (q.scale().compareTo(BigDecimal.ONE) > 0 || q.rough()) {
      return q.chinese() && q.value().compareTo(BigDecimal.TEN) < 0;
    }
    if (q.chinese() || isYear(q)) {
      return true;
    }
    if (q.decimals() > 0 && changes.lengthBefore(p.text(), q.start(), p.start()) > 0) {
      return false;
    }
    int reached = reach.lengthBefore(p.text(), q.start(), p.start());
    int phrase = q.start() - reached;
    boolean ends =
        !Character.isLetterOrDigit(p.charAt(q.end()))
            || changes.lengthAt(p.text(), q.end(), p.end()) > 0;
    boolean ofMeasure =
        measured.lengthBefore(p.text(), phrase, p.start()) > 0
            || (q.decimals() > 0
                && reached > 0
                && measured.occursIn(p.text(), p.clauseAt(q.start()).start(), phrase));
    return !((reached > 0 || q.decimals() > 0) && ends && ofMeasure);
  }

  private static boolean isYear(Quantity q) {
    return q.decimals() == 0
        && q.value().compareTo(BigDecimal.valueOf(1900)) >= 0
        && q.value().compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
