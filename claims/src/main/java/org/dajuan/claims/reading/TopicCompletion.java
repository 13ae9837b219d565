package org.dajuan.claims.reading;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 补全 — completes the phrase before a value by what was spoken of: 增速 of the investment before, 产量
 * of the vegetables, 占… of the total; what only compares (按可比口径) speaks of the topic itself.
 */
final class TopicCompletion {

  private static final int LONGEST = 28;

  /** 财政收入[扣除一次性因素]: so long a phrase before the basis is the subject itself. */
  private static final int SHORTEST_BEFORE_BASIS = 4;

  private final PhraseTrimmer trimmer;
  private final PredicateReader predicates;
  private final Words comparisons;
  private final Words bases;
  private final Words reckonings;
  private final Words rates;
  private final Words planNouns;
  private final Words measures;
  private final Words extents;
  private final Words innerVerbs;
  private final Words innerMeasures;

  TopicCompletion(Vocabulary vocabulary, PhraseTrimmer trimmer, PredicateReader predicates) {
    this.trimmer = trimmer;
    this.predicates = predicates;
    comparisons = vocabulary.words("comparison_opening");
    planNouns = vocabulary.words("plan_noun");
    bases = vocabulary.words("basis");
    reckonings = vocabulary.words("reckoning");
    rates = vocabulary.words("reckoning_rate", "basis");
    extents = vocabulary.words("extent_noun");
    measures = vocabulary.words("dependent_noun");
    innerVerbs = vocabulary.words("inner_verb");
    innerMeasures = vocabulary.words("inner_measure", "dependent_noun");
  }

  boolean compares(String phrase) {
    return comparisons.lengthAt(phrase, 0, phrase.length()) > 0;
  }

  /** Where what the value is compared with begins (位次[较上半年]), or -1. */
  int comparisonIn(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      char next = i + 1 < phrase.length() ? phrase.charAt(i + 1) : ' ';
      char before = i > 0 ? phrase.charAt(i - 1) : ' ';
      if (c == '较' && before != '比' && "大好高快强多少低差长重".indexOf(next) < 0) {
        return i;
      }
      if (c == '比' && "占对同环评".indexOf(before) < 0 && "重例率值较赛武拼学对邻".indexOf(next) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a phrase only names a measure (占比, 总数), so that its subject is elsewhere. */
  boolean isMeasure(String phrase) {
    return measures.contains(phrase) || predicates.isDependent(phrase);
  }

  /** The same thing measured otherwise: 蔬菜面积 and 产量 make 蔬菜产量; 总产值 and 总量 make both. */
  String measured(String subject, String measure) {
    if (extents.contains(measure) && innerMeasures.lengthBefore(subject, subject.length(), 0) > 2) {
      return subject.endsWith(measure) ? subject : subject + measure;
    }
    int old = measures.lengthBefore(subject, subject.length(), 2);
    return subject.substring(0, subject.length() - old) + measure;
  }

  /** The subject that a phrase of the clause itself names. */
  String complete(String phrase, Topic topic) {
    if (topic.isEmpty()) {
      return shorten(withoutInnerVerb(phrase));
    }
    if (predicates.isDependent(phrase)) {
      return topic.subject().endsWith(phrase) ? topic.subject() : topic.subject() + phrase;
    }
    if (measures.contains(phrase)) {
      return topic.compose(measured(topic.base(), phrase));
    }
    if (reckonings.lengthAt(phrase, 0, phrase.length()) > 0
        && rates.lengthBefore(phrase, phrase.length(), 0) > 0) {
      return topic.subject();
    }
    int basis = bases.firstIn(phrase, 0, phrase.length());
    if (basis >= SHORTEST_BEFORE_BASIS) {
      return shorten(trimmer.trim(phrase.substring(0, basis)));
    }
    boolean onlyCompares =
        compares(phrase)
            || bases.lengthAt(phrase, 0, phrase.length()) > 0
            || bases.lengthBefore(phrase, phrase.length(), 0) > 0
            || (phrase.endsWith("后") && bases.occursIn(phrase));
    if (onlyCompares) {
      return topic.subject();
    }
    if (planNouns.contains(phrase) || phrase.startsWith("占")) {
      return shorten(topic.base() + phrase);
    }
    return shorten(withoutInnerVerb(phrase));
  }

  /** A single character (梨 in a list of fruit) with the measure of the amounts before it. */
  String completeShort(String phrase, Topic topic) {
    for (String told : topic.latestAmounts()) {
      int measure = measures.lengthBefore(told, told.length(), 2);
      if (measure > 0) {
        return phrase + told.substring(told.length() - measure);
      }
    }
    return topic.isEmpty() ? "" : topic.subject() + phrase;
  }

  /** 第一产业[实现]增加值: the verb between a thing and its measure is no part of the name. */
  private String withoutInnerVerb(String phrase) {
    for (int i = 2; i < phrase.length() - 2; i++) {
      int verb = innerVerbs.lengthAt(phrase, i, phrase.length());
      if (verb > 0 && innerMeasures.lengthAt(phrase, i + verb, phrase.length()) > 0) {
        return phrase.substring(0, i) + phrase.substring(i + verb);
      }
    }
    return phrase;
  }

  /** A phrase too long for a name keeps its end. */
  static String shorten(String phrase) {
    int rest = phrase.lastIndexOf('等') + 1;
    if (phrase.length() > LONGEST && rest > 1 && phrase.length() - rest >= 4) {
      return phrase.substring(rest);
    }
    return phrase.length() <= LONGEST || phrase.indexOf('、') > 0
        ? phrase
        : phrase.substring(phrase.length() - LONGEST);
  }
}
