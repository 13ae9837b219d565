package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Finds the unit or counter that begins at a place. Immutable. */
final class UnitReader {

  /**
   * A unit as written.
   *
   * @param length characters it takes
   * @param unit unit of the claim
   * @param factor what the number is multiplied by
   * @param weak whether it is also a common part of words
   */
  record Written(int length, String unit, BigDecimal factor, UnitSort sort, boolean weak) {}

  private final Words units;
  private final Words counters;
  private final Words weak;
  private final Words never;
  private final Words durations;
  private final Map<String, String> notBefore = new HashMap<>();

  UnitReader(Vocabulary vocabulary) {
    units = vocabulary.words("unit");
    counters = vocabulary.words("counter");
    weak = vocabulary.words("weak_counter");
    never = vocabulary.words("never_counter");
    durations = vocabulary.words("duration");
    Words exceptions = vocabulary.words("unit_not_before");
    exceptions.list().forEach(unit -> notBefore.put(unit, exceptions.meaning(unit)));
  }

  /** The longest unit at this place, or null when none or another word begins here. */
  @Nullable Written at(CharSequence text, int from) {
    Written unit = simpleAt(text, from);
    if (unit == null || unit.sort() != UnitSort.MEASURE) {
      return unit;
    }
    int slash = from + unit.length();
    boolean quotient = slash + 1 < text.length() && text.charAt(slash) == '/';
    Written divisor = quotient ? simpleAt(text, slash + 1) : null;
    return divisor == null || divisor.sort() == UnitSort.DURATION
        ? unit
        : new Written(
            unit.length() + 1 + divisor.length(),
            unit.unit() + "/" + text.subSequence(slash + 1, slash + 1 + divisor.length()),
            unit.factor(),
            UnitSort.MEASURE,
            false);
  }

  private @Nullable Written simpleAt(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + 8);
    String duration = durations.startingAt(text, from, limit);
    String unit = units.startingAt(text, from, limit);
    String counter = counters.startingAt(text, from, limit);
    int longest = Math.max(length(unit), length(counter));
    if (duration != null && duration.length() >= longest) {
      return new Written(duration.length(), duration, BigDecimal.ONE, UnitSort.DURATION, false);
    }
    if (never.lengthAt(text, from, limit) >= Math.max(1, longest)) {
      return null;
    }
    if (unit != null && unit.length() >= length(counter)) {
      return beginsOtherWord(text, from, unit) ? null : measured(unit);
    }
    if (counter == null || beginsOtherWord(text, from, counter)) {
      return null;
    }
    String meaning = counters.meaning(counter);
    Written scaled = withFactor(counter.length(), meaning.isEmpty() ? counter : meaning);
    return new Written(
        counter.length(), scaled.unit(), scaled.factor(), UnitSort.COUNTER, weak.contains(counter));
  }

  private Written measured(String unit) {
    String meaning = units.meaning(unit);
    Written scaled = withFactor(unit.length(), meaning.isEmpty() ? unit : meaning);
    UnitSort sort =
        switch (scaled.unit()) {
          case "%", "‰", "成" -> UnitSort.PERCENT;
          case "个百分点", "个千分点" -> UnitSort.POINTS;
          case "倍", "番" -> UnitSort.TIMES;
          default -> UnitSort.MEASURE;
        };
    if (scaled.unit().equals("成")) {
      return new Written(unit.length(), "%", BigDecimal.TEN, UnitSort.PERCENT, true);
    }
    return new Written(unit.length(), scaled.unit(), scaled.factor(), sort, weak.contains(unit));
  }

  private static Written withFactor(int length, String meaning) {
    int star = meaning.indexOf('*');
    if (star < 0) {
      return new Written(length, meaning, BigDecimal.ONE, UnitSort.MEASURE, false);
    }
    BigDecimal factor = new BigDecimal(meaning.substring(star + 1));
    return new Written(length, meaning.substring(0, star), factor, UnitSort.MEASURE, false);
  }

  private boolean beginsOtherWord(CharSequence text, int from, String unit) {
    int after = from + unit.length();
    String forbidden = notBefore.get(unit);
    return forbidden != null && after < text.length() && forbidden.indexOf(text.charAt(after)) >= 0;
  }

  private static int length(@Nullable String word) {
    return word == null ? 0 : word.length();
  }
}
