package org.dajuan.claims.corpus;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.corpus.GoldText.GoldClaim;

/** When a found claim agrees with an annotated one, at four levels: span, value, kind, subject. */
final class Agreement {

  enum Level {
    SPAN,
    VALUE,
    KIND,
    SUBJECT
  }

  private static final Map<String, String> BASE =
      Map.ofEntries(
          Map.entry("km", "米*1000"),
          Map.entry("公里", "米*1000"),
          Map.entry("吨", "kg*1000"),
          Map.entry("亩", "平方米*666.6666666666667"),
          Map.entry("公顷", "平方米*10000"),
          Map.entry("平方公里", "平方米*1000000"),
          Map.entry("兆瓦", "kW*1000"),
          Map.entry("名", "人*1"),
          Map.entry("‰", "%*0.1"),
          Map.entry("公斤", "kg*1"));

  private Agreement() {}

  static boolean holds(Level level, GoldClaim gold, Claim found) {
    if (gold.start() >= found.end() || found.start() >= gold.end()) {
      return false;
    }
    boolean value = level == Level.SPAN || sameValue(gold, found);
    boolean kind =
        level.compareTo(Level.KIND) < 0
            || found.kind().name().toLowerCase(Locale.ROOT).equals(gold.kind());
    return value && kind && (level != Level.SUBJECT || sameSubject(gold, found));
  }

  private static boolean sameValue(GoldClaim gold, Claim found) {
    if (gold.value() == null) {
      return found.value() == null
          || found.kind().name().toLowerCase(Locale.ROOT).equals(gold.kind());
    }
    if (gold.kind().equals("trend")) {
      return found.value() == null || found.value().compareTo(gold.value()) == 0;
    }
    if (found.value() == null) {
      return false;
    }
    if (gold.kind().equals("rank") || gold.kind().equals("zero") || gold.kind().equals("streak")) {
      return found.value().compareTo(gold.value()) == 0;
    }
    double want = inBase(gold.value(), gold.unit());
    double have = inBase(found.value(), found.unit());
    if (gold.kind().equals("change")) {
      boolean wrongSense = found.direction() == Direction.DOWN && gold.direction().equals("up");
      if (wrongSense) {
        return false;
      }
      want = Math.abs(want);
      have = Math.abs(have);
    }
    boolean close = Math.abs(want - have) <= 1e-9 * Math.max(Math.abs(want), 1e-12) || want == have;
    return close && baseUnit(gold.unit()).equals(baseUnit(found.unit()));
  }

  private static double inBase(BigDecimal value, String unit) {
    String base = BASE.getOrDefault(unit, "");
    int star = base.indexOf('*');
    return value.doubleValue() * (star < 0 ? 1 : Double.parseDouble(base.substring(star + 1)));
  }

  private static String baseUnit(String unit) {
    String base = BASE.getOrDefault(unit, unit);
    int star = base.indexOf('*');
    return star < 0 ? base : base.substring(0, star);
  }

  private static boolean sameSubject(GoldClaim gold, Claim found) {
    String said = letters(found.subject());
    if (said.length() < 2) {
      return false;
    }
    if (!gold.object().isEmpty() && near(letters(gold.object()), said)) {
      return true;
    }
    return gold.names().stream().anyMatch(name -> near(letters(name), said));
  }

  /** One holds the other, or they share six tenths of the right name in a row. */
  private static boolean near(String right, String said) {
    boolean notTooLong = said.length() <= Math.max(4 * right.length(), right.length() + 20);
    return right.contains(said)
        || (notTooLong && said.contains(right))
        || (notTooLong && longestCommonRun(right, said) >= 0.6 * right.length());
  }

  private static String letters(String name) {
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString().replaceFirst("^(全县|全市|全区|全省|全年|我县|我市|我区)+", "");
  }

  private static int longestCommonRun(String one, String other) {
    int[] row = new int[other.length() + 1];
    int best = 0;
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : 0;
        best = Math.max(best, row[j]);
        diagonal = above;
      }
    }
    return best;
  }
}
