package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 非数值的主语 — the subjects of ranks, zeros, trends, streaks and coverage. */
final class StatementSubjects {

  private static final int LONGEST_PEERS = 8;
  private static final int LONGEST_ACTIVITY = 10;

  private final PhraseTrimmer trimmer;
  private final NounBehind behind;
  private final TopicCompletion completion;
  private final Words rankScopes;
  private final Words rankVerbs;
  private final Words makingVerbs;
  private final Words peers;
  private final Words honours;
  private final Words roles;
  private final Words predicates;

  StatementSubjects(
      Vocabulary vocabulary, PhraseTrimmer trimmer, NounBehind behind, TopicCompletion completion) {
    this.trimmer = trimmer;
    this.behind = behind;
    this.completion = completion;
    rankScopes = vocabulary.words("rank_scope", "rank_verb");
    rankVerbs = vocabulary.words("rank_place_verb");
    makingVerbs = vocabulary.words("making_verb");
    peers = vocabulary.words("peer_noun");
    roles = vocabulary.words("role_opening");
    predicates =
        vocabulary.words(
            "following_verb", "honour", "rank_verb", "stage_completed", "stage_progress");
    honours = vocabulary.words("honour", "streak_object_verb");
  }

  String rank(Passage p, List<Mark> marks, int i, Clause clause, Topic topic) {
    Mark mark = marks.get(i);
    int limit = SubjectReader.leftLimit(p, marks, i);
    int end = mark.start();
    boolean stripped = true;
    while (stripped && end > limit) {
      int step = rankScopes.lengthBefore(p.text(), end, limit);
      char last = p.charAt(end - 1);
      if (step == 0) {
        step = peerSet(p, limit, end);
      }
      if (step == 0 && (last == '区' || last == '县' || last == '市' || last == '省')) {
        step = "二三四五六七八九十".indexOf(p.charAt(end - 2)) >= 0 ? 2 : 0;
      }
      boolean peers = (last == '区' || last == '县') && "各市、县".indexOf(p.charAt(end - 2)) >= 0;
      if (step == 0 && ("中内里在的，、各从由".indexOf(last) >= 0 || peers)) {
        step = 1;
      }
      stripped = step > 0;
      end -= step;
    }
    if (OnlyOne.isToken(p, mark)) {
      return TopicCompletion.shorten(trimmer.trimBehind(OnlyOne.thing(p, mark, clause)));
    }
    String left = trimmer.trim(p.shown(limit, beforeRankVerb(p, limit, end)));
    char last = p.charAt(mark.end() - 1);
    boolean ordinal =
        mark.value() == null
            || "位名阵队首".indexOf(last) >= 0
            || p.text().substring(mark.start(), mark.end()).indexOf('第') >= 0;
    if (roles.contains(left)) {
      String bearer = bearer(p, clause);
      if (!bearer.isEmpty()) {
        return bearer;
      }
    }
    String right = trimmer.trimBehind(p.shown(mark.end(), clause.end()));
    boolean did = last == '先' || last == '创';
    boolean made =
        !ordinal && right.length() >= 2 && (makingVerbs.contains(left) || honours.contains(left));
    boolean verbFirst =
        limit > clause.start() && rankVerbs.lengthAt(left, 0, left.length()) > 0
            || (!left.isEmpty() && "居列".indexOf(left.charAt(0)) >= 0);
    boolean placed = verbFirst && !topic.isEmpty();
    if (left.length() >= 2 && !made && !placed) {
      return completion.complete(left, topic);
    }
    if (!ordinal && right.length() >= 2 && (did || !behind.beginsPredicate(right))) {
      return TopicCompletion.shorten(right);
    }
    String context = left.isEmpty() ? context(p, clause) : "";
    if (context.length() >= 2) {
      return TopicCompletion.shorten(context);
    }
    if (!topic.isEmpty()) {
      return topic.subject();
    }
    return TopicCompletion.shorten(right);
  }

  /** 作为全省最大的市场，[青石茶城]入选…: the one that bears the role stands in the next clause. */
  private String bearer(Passage p, Clause clause) {
    int from = clause.end() + 1;
    if (from >= p.end()) {
      return "";
    }
    Clause next = p.clauseAt(from);
    int end = next.start();
    while (end < next.end()
        && !(end - next.start() >= 2 && predicates.lengthAt(p.text(), end, next.end()) > 1)
        && !p.hasQuantityIn(end, end + 1)) {
      end++;
    }
    String bearer = trimmer.trim(p.shown(next.start(), end));
    return bearer.length() >= 2 ? TopicCompletion.shorten(bearer) : "";
  }

  /** 在全省综合考核中，[…]: what the clause before says the order is of; empty when none does. */
  private String context(Passage p, Clause clause) {
    if (clause.start() < 2 || clause.start() - 2 < p.start()) {
      return "";
    }
    Clause before = p.clauseAt(clause.start() - 2);
    boolean within = p.charAt(before.end() - 1) == '中' && before.end() < clause.start() + 1;
    int in = p.firstOf('在', before.start(), before.end());
    return within && in >= 0 ? trimmer.trim(p.shown(in + 1, before.end() - 1)) : "";
  }

  /** Length of a set of peers that ends here (20个区县), 0 when none does. */
  private int peerSet(Passage p, int limit, int end) {
    int noun = peers.lengthBefore(p.text(), end, limit);
    Quantity whole = noun > 0 ? p.quantityBefore(end) : null;
    if (whole != null && whole.start() >= limit) {
      return end - whole.start();
    }
    for (int at = end - noun; noun > 0 && at > Math.max(limit, end - LONGEST_PEERS); at--) {
      Quantity counted = p.quantityBefore(at);
      if (counted != null) {
        return counted.start() >= limit ? end - counted.start() : 0;
      }
    }
    return 0;
  }

  /** 总量[稳居中心城区]第一: a scope that no list knows stands behind the verb. */
  private int beforeRankVerb(Passage p, int limit, int end) {
    for (int i = end - 1; i >= limit + 2; i--) {
      if (rankVerbs.lengthAt(p.text(), i, end) > 1) {
        return i;
      }
    }
    return end;
  }

  /** 8807人[稳定脱贫]: people are counted by what became of them. */
  String activity(Passage p, List<Mark> marks, int i, Clause clause) {
    int from = marks.get(i).end();
    int end = from;
    while (end < clause.end()
        && Character.isIdeographic(p.charAt(end))
        && !p.hasQuantityIn(end, end + 1)) {
      end++;
    }
    boolean listed = i > 0 && "、，；".indexOf(p.charAt(marks.get(i).start() - 1)) >= 0;
    boolean fits = end - from >= 2 && end - from <= LONGEST_ACTIVITY;
    return listed && fits ? trimmer.trimBehind(p.shown(from, end)) : "";
  }

  String zero(Passage p, List<Mark> marks, int i, Topic topic) {
    Mark mark = marks.get(i);
    Clause clause = p.clauseAt(mark.start());
    int from = behindLastStatement(p, marks, i, clause);
    Mark value = i > 0 ? marks.get(i - 1) : null;
    if (value != null && value.start() >= from && p.charAt(value.end()) == '、') {
      from = value.end() + 1;
    }
    String left = trimmer.trim(p.shown(from, mark.start()));
    if (left.length() >= 2) {
      return TopicCompletion.shorten(left);
    }
    boolean goesOn = Character.isIdeographic(p.charAt(mark.end()));
    String right = goesOn ? trimmer.trim(p.shown(mark.end(), clause.end())) : "";
    if (right.length() >= 2) {
      return TopicCompletion.shorten(right);
    }
    String own = p.shown(mark.start(), mark.end()).replace("零", "").replace("”", "");
    return own.length() >= 2 ? own : topic.subject();
  }

  /** The whole clause before the mark, numbers left out: 53个村…、189个村…实现[全覆盖]. */
  String whole(Passage p, List<Mark> marks, int i, Topic topic) {
    Mark mark = marks.get(i);
    Clause clause = p.clauseAt(mark.start());
    StringBuilder kept = new StringBuilder();
    int at = behindLastStatement(p, marks, i, clause);
    for (Quantity q : p.quantitiesIn(at, mark.start())) {
      kept.append(p.shown(at, q.start()));
      at = q.end();
    }
    kept.append(p.shown(at, mark.start()));
    String before = kept.toString();
    int record = mark.kind() == IndicatorKind.TREND ? before.lastIndexOf('创') : -1;
    boolean opens =
        record >= 0 && "新业建造".indexOf(before.charAt(Math.min(record + 1, before.length() - 1))) < 0;
    String left = trimmer.trim(opens ? before.substring(0, record) : before);
    if (left.length() >= 2) {
      return left;
    }
    int limit = clause.end();
    if (i + 1 < marks.size() && marks.get(i + 1).start() < limit) {
      limit = marks.get(i + 1).start();
    }
    String right = trimmer.trim(p.shown(mark.end(), limit));
    boolean streak = mark.kind() == IndicatorKind.STREAK;
    if (streak && right.length() < 2) {
      int behindNext = i + 1 < marks.size() ? marks.get(i + 1).end() : clause.end();
      right = trimmer.trim(p.shown(Math.min(behindNext, clause.end()), clause.end()));
    }
    int honour = streak ? honours.lengthAt(right, 0, right.length()) : 0;
    if (honour > 1 && right.length() - honour >= 4) {
      return TopicCompletion.shorten(trimmer.trimBehind(right.substring(honour)));
    }
    boolean ofTopic = behind.beginsPredicate(right) && !topic.isEmpty();
    if (streak && right.length() >= 2 && !ofTopic) {
      return TopicCompletion.shorten(right);
    }
    return topic.isEmpty() ? TopicCompletion.shorten(right) : topic.subject();
  }

  /** In a list of statements (事故零发生、案件双下降) each one begins behind the one before. */
  private static int behindLastStatement(Passage p, List<Mark> marks, int i, Clause clause) {
    for (int k = i - 1; k >= 0 && marks.get(k).start() >= clause.start(); k--) {
      Mark before = marks.get(k);
      int end = p.charAt(before.end()) == '”' ? before.end() + 1 : before.end();
      if (before.quantity() == null && (p.charAt(end) == '、' || p.charAt(end) == '“')) {
        return end;
      }
    }
    return clause.start();
  }
}
