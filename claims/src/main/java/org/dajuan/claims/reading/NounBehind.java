package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 量词后的名词 — the noun phrase behind a value (12家[企业], 98%以上的[行政村]): up to the next value, the next
 * item of a list, or the verb of the clause.
 */
final class NounBehind {

  private static final int LONGEST_EXCEPTION = 12;
  private static final int LONGEST_COUNTED = 8;

  private final PhraseTrimmer trimmer;
  private final Words followingVerbs;
  private final Words stoppingVerbs;
  private final Words nouns;
  private final Words bounds;
  private final Words reachedVerbs;
  private final Words milestones;
  private final Words amongs;

  NounBehind(Vocabulary vocabulary, PhraseTrimmer trimmer) {
    this.trimmer = trimmer;
    followingVerbs = vocabulary.words("following_verb");
    stoppingVerbs = followingVerbs.without(vocabulary.words("threshold_after"));
    nouns = vocabulary.words("protected_head");
    bounds = vocabulary.words("threshold_after", "approximate_after");
    reachedVerbs = vocabulary.words("tail_verb");
    amongs = vocabulary.words("among");
    milestones = vocabulary.words("stage_completed", "stage_progress");
  }

  /** Whether a phrase begins with a predicate, so that it names nothing. */
  boolean beginsPredicate(String phrase) {
    return followingVerbs.lengthAt(phrase, 0, phrase.length()) > 0;
  }

  /** The noun phrase directly behind a value. */
  String read(Passage p, List<Mark> marks, int i, Clause clause) {
    Mark mark = marks.get(i);
    int limit = clause.end();
    if (i + 1 < marks.size() && marks.get(i + 1).start() < limit) {
      limit = marks.get(i + 1).start();
    }
    int from = mark.end();
    int next = i + 1;
    while (next < marks.size() && marks.get(next).start() == from) {
      from = marks.get(next).end();
      next++;
    }
    if (next > i + 1) {
      limit = next < marks.size() ? Math.min(clause.end(), marks.get(next).start()) : clause.end();
    }
    from += bounds.lengthAt(p.text(), from, limit);
    boolean attribute = p.charAt(from) == '的';
    if (attribute) {
      from++;
    }
    if (from >= limit
        || !Character.isLetter(p.charAt(from)) && p.charAt(from) != '“'
        || reachedVerbs.lengthAt(p.text(), from, limit) > 1
        || (!attribute
            && followingVerbs.lengthAt(p.text(), from, limit) > 0
            && nouns.lengthAt(p.text(), from, limit)
                <= followingVerbs.lengthAt(p.text(), from, limit))) {
      return "";
    }
    int end = from;
    while (end < limit) {
      char c = p.charAt(end);
      if (c == '、' || c == Segments.HIDDEN || isException(p, end, clause.end())) {
        break;
      }
      if (end - from >= 2 && amongs.lengthAt(p.text(), end, limit) > 1) {
        break;
      }
      boolean stops =
          stoppingVerbs.lengthAt(p.text(), end, limit) > 1
                  && nouns.lengthAt(p.text(), end, limit) <= 2
              || milestones.lengthAt(p.text(), end, limit) > 1;
      if (stops && end - from >= 2) {
        break;
      }
      end++;
    }
    String phrase = withoutAmong(trimmer.trimBehind(p.shown(from, beforeAdverbs(p, from, end))));
    return phrase.length() == 1 && Character.isLetter(phrase.charAt(0))
        ? trimmer.trimBehind(p.shown(from, clause.end()))
        : phrase;
  }

  /** 危桥[除一座外]: what is left out is no part of the noun. */
  private static boolean isException(Passage p, int at, int limit) {
    int end = Math.min(limit, at + LONGEST_EXCEPTION);
    return p.charAt(at) == '除' && p.firstOf('外', at + 2, end) > 0 && p.hasQuantityIn(at, end);
  }

  /** 60个项目[中]: where the noun ends before 中, unless it is part of a word (高中, 集中). */
  private static String withoutAmong(String phrase) {
    int last = phrase.length() - 1;
    boolean among =
        last >= 2
            && last <= LONGEST_COUNTED
            && phrase.charAt(last) == '中'
            && "高初集其附途手心水空当一二三四五六七八九年".indexOf(phrase.charAt(last - 1)) < 0;
    return among ? phrase.substring(0, last) : phrase;
  }

  /** 项目[已]正式开工: adverbs of the predicate behind are no part of the noun. */
  private static int beforeAdverbs(Passage p, int from, int end) {
    int at = end;
    while (at - from > 2 && "已均现将也正都了".indexOf(p.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
