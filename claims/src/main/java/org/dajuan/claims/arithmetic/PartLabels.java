package org.dajuan.claims.arithmetic;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Decides from their names whether numbers told one behind the other are parts of one whole that do
 * not overlap: 工业投资 and 农业投资, 县道 and 乡道, but not 女性 and 少数民族, not 玉米 and 油料.
 */
final class PartLabels {

  private static final int SHORT = 3;

  private final Words trim;
  private final Words stops;
  private final Words overlapping;
  private final Words ofPeople;
  private final Words levels;
  private final Words male;
  private final Words ownTotals;
  private final Words funds;

  PartLabels(Vocabulary vocabulary) {
    trim = vocabulary.words("part_trim");
    stops = vocabulary.words("part_stop");
    overlapping = vocabulary.words("overlapping");
    ofPeople = vocabulary.words("overlapping", "overlapping_people");
    levels = vocabulary.words("level_mark");
    male = vocabulary.words("male");
    funds = vocabulary.words("part_fund");
    ownTotals = vocabulary.words("own_total");
  }

  /** The name of a part: its last phrase without verbs, or the noun behind its number. */
  String label(Told told, String phrase) {
    int end = phrase.length();
    for (int step = 1; step > 0; end -= step) {
      step = trim.lengthBefore(phrase, end, 0);
    }
    String shorn = phrase.substring(0, end);
    return shorn.isEmpty() ? told.claim().subject() : shorn;
  }

  /**
   * Whether one thing may carry this name beside others of the list. What the total itself is
   * called (教师) tells its parts not apart.
   */
  boolean overlaps(String label, String before, String total, boolean people) {
    if (male.occursIn(before)) {
      return false;
    }
    int i = 0;
    while (i < label.length()) {
      String word = (people ? ofPeople : overlapping).startingAt(label, i, label.length());
      if (word != null && !total.contains(word)) {
        return true;
      }
      i += word == null ? 1 : word.length();
    }
    return false;
  }

  /** Whether a name goes on with the list that began with another. */
  boolean goesOn(String first, String label, boolean people) {
    if (label.isEmpty()
        || stops.occursIn(label)
        || levels.occursIn(first) != levels.occursIn(label)) {
      return false;
    }
    if (ownTotals.occursIn(label) && !ownTotals.occursIn(first)) {
      return false;
    }
    boolean sameEnd =
        !first.isEmpty() && first.charAt(first.length() - 1) == label.charAt(label.length() - 1);
    return sameEnd
        || (funds.occursIn(first) && funds.occursIn(label))
        || (!people && first.length() <= SHORT && label.length() <= SHORT)
        || (male.occursIn(first) && label.length() <= SHORT);
  }

  /** Whether a name may be a part though it is of another sort. */
  boolean mayGoOn(String first, String label) {
    return !label.isEmpty()
        && !stops.occursIn(label)
        && levels.occursIn(first) == levels.occursIn(label)
        && !ownTotals.occursIn(label);
  }

  /** Whether a name tells of something new, not of a part. */
  boolean isNew(String label) {
    return stops.occursIn(label);
  }
}
