package org.dajuan.claims.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * The names by which a claim may call what it counts: its subject, what is said of the counted
 * things behind the number, with the milestone told of them, and with the region compared with.
 */
final class Readings {

  private static final String ZERO = "零";
  private static final String COVERAGE = "覆盖率";

  private final Words milestones;
  private final Words completions;
  private final Words comparatives;
  private final Words wholes;
  private final Words happenings;
  private final Words coverages;
  private final Words sharedTails;
  private final Words meanings;
  private final Words plans;
  private final Words sums;

  Readings(Vocabulary vocabulary) {
    milestones = vocabulary.words("stage_completed", "stage_progress");
    completions = vocabulary.words("stage_completed");
    comparatives = vocabulary.words("region_comparison");
    wholes = vocabulary.words("region_whole");
    happenings = vocabulary.words("zero_event");
    coverages = vocabulary.words("full_share");
    sharedTails = vocabulary.words("shared_tail");
    meanings = vocabulary.words("distinguishing");
    plans = vocabulary.words("plan_noun");
    sums = vocabulary.words("sum_word");
  }

  /**
   * @param name the subject without place and time
   * @param whole the wider region that the claim speaks of, empty when none
   */
  Set<String> of(Claim claim, String name, String whole) {
    Set<String> readings = new LinkedHashSet<>();
    String subject = whole + withoutSum(claim.target() ? withoutPlan(name) : name);
    String compared = comparedWith(claim);
    if (!compared.isEmpty()) {
      readings.add(subject + compared);
      return readings;
    }
    if (claim.target()) {
      readings.add(whole + name);
    }
    switch (claim.kind()) {
      case COUNT, LEVEL -> counted(claim, subject, readings);
      case ZERO -> readings.add(subject + zeroNoun(claim.token(), name));
      case SHARE -> {
        boolean covers = claim.value() != null && claim.written() == null && covers(claim.token());
        readings.add(covers ? subject + COVERAGE : subject);
      }
      case RANK -> {
        readings.add(subject + sharedTail(claim, name));
        addTold(claim, readings);
      }
      case TREND -> {
        readings.add(subject);
        readings.add(claim.subject());
      }
      default -> readings.add(subject);
    }
    return readings;
  }

  /** 共改造危房: that it is a sum says nothing of what is counted. */
  private String withoutSum(String name) {
    int sum = sums.lengthAt(name, 0, name.length() - 1);
    return name.substring(sum);
  }

  /** 地区生产总值[年度目标]: of a target, the word for it says nothing more. */
  private String withoutPlan(String name) {
    int plan = plans.lengthBefore(name, name.length(), 2);
    return plan > 0 ? name.substring(0, name.length() - plan) : name;
  }

  private void counted(Claim claim, String subject, Set<String> readings) {
    addTold(claim, readings);
    String behind = claim.wording().behind();
    String more =
        behind.startsWith(claim.subject()) ? behind.substring(claim.subject().length()) : behind;
    Words told = claim.kind() == IndicatorKind.COUNT ? milestones : completions;
    int milestone = told.firstIn(more, 0, more.length());
    if (milestone >= 0) {
      String word = told.startingAt(more, milestone, more.length());
      readings.add(subject + word);
      for (String part : meanings.list()) {
        if (word != null && word.startsWith(part)) {
          readings.add(subject + part);
        }
      }
    } else if (claim.told().isEmpty() || !meanings.occursIn(more)) {
      readings.add(subject);
    }
  }

  private static void addTold(Claim claim, Set<String> readings) {
    if (!claim.told().isEmpty()) {
      readings.add(claim.told());
    }
  }

  /** 高于全省, when the words before the value, or the token, compare with a wider region. */
  private String comparedWith(Claim claim) {
    if (claim.kind() != IndicatorKind.CHANGE && claim.kind() != IndicatorKind.TREND) {
      return "";
    }
    String text = claim.kind() == IndicatorKind.TREND ? claim.token() : claim.wording().before();
    for (int i = 0; i < text.length(); i++) {
      String comparative = comparatives.startingAt(text, i, text.length());
      if (comparative != null) {
        int from = i + comparative.length();
        String region = wholes.startingAt(text, from, text.length());
        if (region != null) {
          return "高于" + wholes.meaning(region);
        }
      }
    }
    return "";
  }

  /** Whether a claim compares with a wider region. */
  boolean compares(Claim claim) {
    return !comparedWith(claim).isEmpty();
  }

  private String zeroNoun(String token, String name) {
    String noun = token.startsWith(ZERO) ? token.substring(ZERO.length()) : "";
    boolean plain = noun.isEmpty() || happenings.contains(noun) || name.endsWith(noun);
    return plain ? "" : noun;
  }

  private boolean covers(String token) {
    String word = coverages.endingAt(token, token.length(), 0);
    return word != null && coverages.meaning(word).isEmpty();
  }

  /** 收入、零售总额[增速]: what the last of several names ends with is said of all. */
  private String sharedTail(Claim claim, String name) {
    List<String> all = claim.subjects();
    if (all.size() < 2) {
      return "";
    }
    String last = all.get(all.size() - 1);
    String tail = sharedTails.endingAt(last, last.length(), 0);
    return tail == null || sharedTails.endingAt(name, name.length(), 0) != null ? "" : tail;
  }
}
