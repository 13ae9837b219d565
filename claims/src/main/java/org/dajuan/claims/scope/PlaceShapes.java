package org.dajuan.claims.scope;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Tells names of places by their shape: a few characters and 县, 市, 镇 …, none of them a verb, a
 * number or a particle, and no word of the language that only ends so (城镇, 园区, 行政村).
 */
final class PlaceShapes {

  private static final int LONGEST_STEM = 8;
  private static final int LONGEST_BEHIND = 8;

  private final Words ends;
  private final Words notPlaces;
  private final Words notBehind;
  private final Words keptBehind;
  private final Words stops;
  private final Words counted;
  private final Words countable;
  private final Words institutions;
  private final Words verbs;
  private final Words within;
  private final Words counties;
  private final Words zones;
  private final Words reports;

  PlaceShapes(Vocabulary vocabulary) {
    ends = vocabulary.words("place_end");
    notPlaces = vocabulary.words("place_not");
    notBehind = vocabulary.words("place_not_behind");
    keptBehind = vocabulary.words("place_kept_behind");
    stops = vocabulary.words("place_stop");
    counted = vocabulary.words("place_counted");
    institutions = vocabulary.words("place_institution");
    countable = vocabulary.words("place_countable");
    within = vocabulary.words("place_not_within");
    counties = vocabulary.words("place_of_county");
    zones = vocabulary.words("place_zone");
    reports = vocabulary.words("place_zone_report");
    verbs =
        vocabulary.words(
            "lead_verb",
            "tail_verb",
            "time_prefix",
            "making_verb",
            "following_verb",
            "reach",
            "up",
            "down",
            "scope_word",
            "place_lead",
            "near_place");
  }

  /** Length of the name of a place that begins here, 0 when none does. */
  int lengthAt(CharSequence text, int at, int limit) {
    int most = Math.min(limit, at + LONGEST_STEM + 1);
    for (int i = at; i < most; i++) {
      String end = i == at ? null : ends.startingAt(text, i, limit);
      if (end != null) {
        int behind = i + end.length();
        return fits(ends.meaning(end), i - at) && isName(text, at, i, behind, limit)
            ? behind - at
            : 0;
      }
      char c = text.charAt(i);
      boolean first = i == at;
      if (!Character.isIdeographic(c) || isStop(text, i, limit, first)) {
        return 0;
      }
    }
    return 0;
  }

  /** Length of the name of a zone that begins here in the title of its report, 0 when none does. */
  int zoneAt(CharSequence text, int at, int limit) {
    if (at < limit && text.charAt(at) == '年') {
      return 0;
    }
    for (int i = at; i < Math.min(limit, at + LONGEST_STEM); i++) {
      int zone = zones.lengthAt(text, i, limit);
      int end = i + zone;
      if (zone > 0) {
        boolean told =
            end < limit
                && (YearNumbers.isNumeral(text.charAt(end))
                    || reports.lengthAt(text, end, limit) > 0);
        return told ? end - at : 0;
      }
      if (!Character.isIdeographic(text.charAt(i)) || isStop(text, i, limit, i == at)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether an idiom begins here that only looks like the name of a place. */
  boolean isIdiom(CharSequence text, int at, int limit) {
    return notPlaces.lengthAt(text, at, limit) > 2;
  }

  private boolean isStop(CharSequence text, int at, int limit, boolean first) {
    return stops.lengthAt(text, at, limit) > 0 || (!first && text.charAt(at) == '和');
  }

  private static boolean fits(String bounds, int stem) {
    int dash = bounds.indexOf('-');
    return stem >= Integer.parseInt(bounds, 0, dash, 10)
        && stem <= Integer.parseInt(bounds, dash + 1, bounds.length(), 10);
  }

  private boolean isName(CharSequence text, int at, int stemEnd, int end, int limit) {
    if (notPlaces.lengthBefore(text, end, at) > 0 || isNumbered(text, at, stemEnd, end)) {
      return false;
    }
    for (int i = at; i < stemEnd; i++) {
      if (verbs.lengthAt(text, i, stemEnd) > 1 || within.lengthAt(text, i, stemEnd) > 0) {
        return false;
      }
    }
    int behind = Math.min(limit, end + LONGEST_BEHIND);
    boolean kept = keptBehind.lengthAt(text, end - 1, behind) > 1;
    if (!kept && notBehind.lengthAt(text, end - 1, behind) > 1) {
      return false;
    }
    boolean brief = stemEnd - at == 1 && institutions.lengthAt(text, end, behind) > 0;
    return !brief
        && counted.lengthAt(text, end, behind) == 0
        && !(countable.lengthBefore(text, end, at) > 0 && isCount(text, end, behind));
  }

  /** 总量五县第三: how many of them, but 八一镇 is a name. */
  private boolean isNumbered(CharSequence text, int at, int stemEnd, int end) {
    boolean whole = YearNumbers.lengthAt(text, at, stemEnd, LONGEST_STEM) == stemEnd - at;
    boolean county = counties.lengthAt(text, stemEnd, end) > 0;
    return YearNumbers.isNumeral(text.charAt(stemEnd - 1)) && (county || !whole);
  }

  /** 淘宝村5个: how many of a kind. */
  private static boolean isCount(CharSequence text, int end, int limit) {
    int digits = YearNumbers.lengthAt(text, end, limit, 4);
    return digits > 0 && end + digits < limit && text.charAt(end + digits) == '个';
  }
}
