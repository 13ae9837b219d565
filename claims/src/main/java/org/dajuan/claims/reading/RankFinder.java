package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.quantity.OrdinalReader;
import org.dajuan.claims.quantity.OrdinalReader.Ordinal;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 位次 — places in an order: 全市第一, 居第2位, 前三, 百强, 榜首, 前列 (no number), and superlatives with a scope:
 * 全国首个, 在全市率先.
 */
final class RankFinder implements MarkFinder {

  private static final int NEAR = 12;
  private static final int LONGEST_CONTEXT = 40;

  /** 居[清河市各县（市、区）]前列: so long a scope with its verb. */
  private static final int LONGEST_SCOPE = 18;

  /** 全区[单体规模]最大: so long the measure between scope and superlative. */
  private static final int LONGEST_MEASURE = 8;

  private final Words scopes;
  private final Words verbs;
  private final Words contexts;
  private final Words fronts;
  private final Words firsts;
  private final Words superlatives;
  private final Words ordinalNouns;
  private final Words listNames;
  private final Words honours;
  private final Words aims;
  private final Words places;
  private final OnlyOne onlyOnes;
  private final Words frontVerbs;

  RankFinder(Vocabulary vocabulary) {
    scopes = vocabulary.words("rank_scope");
    contexts = vocabulary.words("rank_context");
    verbs = vocabulary.words("rank_verb");
    fronts = vocabulary.words("rank_front");
    firsts = vocabulary.words("rank_first");
    superlatives = vocabulary.words("rank_superlative");
    ordinalNouns = vocabulary.words("ordinal_noun");
    listNames = vocabulary.words("list_name");
    honours = vocabulary.words("honour");
    aims = vocabulary.words("aim_verb");
    frontVerbs = vocabulary.words("rank_front_verb");
    onlyOnes = new OnlyOne(vocabulary);
    places = vocabulary.words("place_noun");
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      int aim = aims.firstIn(p.text(), clause.start(), clause.end());
      int limit = aim < 0 ? clause.end() : aim;
      int i = clause.start();
      while (i < limit) {
        int end = findAt(p, clause, i, marks);
        i = Math.max(end, i + 1);
      }
    }
  }

  /** Adds the rank that begins here, if one does; returns its end or 0. */
  private int findAt(Passage p, Clause clause, int i, List<Mark> marks) {
    char c = p.charAt(i);
    if (c == '第') {
      return ordinal(p, clause, i, marks);
    }
    if (c == '前') {
      return amongFirst(p, clause, i, marks);
    }
    int place = place(p, clause, i, marks);
    if (place > 0) {
      return place;
    }
    int first = firsts.lengthAt(p.text(), i, clause.end());
    if (first > 0
        && "杯赛".indexOf(p.charAt(i + first)) < 0
        && (scopeBefore(p, clause, i) || verbBefore(p, clause, i))) {
      return add(p, clause, i, i + first, BigDecimal.ONE, Qualifier.EXACT, marks);
    }
    int front = fronts.lengthAt(p.text(), i, clause.end());
    if (front > 0
        && endsPhrase(p, i + front)
        && (scopeBefore(p, clause, i) || isPlaced(p, clause, i))) {
      return add(p, clause, i, i + front, null, Qualifier.EXACT, marks);
    }
    int only =
        scopes.lengthBefore(p.text(), i, clause.start()) > 1
            ? 0
            : onlyOnes.add(p, clause, i, marks);
    if (only > 0) {
      return only;
    }
    int best = superlatives.lengthAt(p.text(), i, clause.end());
    boolean level = best > 0 && "生工气".indexOf(p.charAt(i + best)) >= 0;
    if (best > 0 && !level && superlativeScope(p, clause, i, i + best)) {
      return add(p, clause, i, i + best, BigDecimal.ONE, Qualifier.EXACT, marks);
    }
    return strongest(p, clause, i, marks);
  }

  /** 稳居清河市各县前列: a verb of rank before a scope that no list knows. */
  private boolean isPlaced(Passage p, Clause clause, int front) {
    int from = Math.max(clause.start() + 2, front - LONGEST_SCOPE);
    int verb = frontVerbs.lastIn(p.text(), from, front - 2);
    return verb > 0 && verb + frontVerbs.lengthAt(p.text(), verb, front) < front - 1;
  }

  private int ordinal(Passage p, Clause clause, int i, List<Mark> marks) {
    Ordinal n = OrdinalReader.at(p.text(), i + 1);
    if (n == null || n.value().signum() == 0) {
      return 0;
    }
    int end = n.end();
    char after = p.charAt(end);
    boolean ranked = scopeBefore(p, clause, i) || verbBefore(p, clause, i);
    int group = firsts.lengthAt(p.text(), i, clause.end());
    if (group > 0) {
      end = i + group;
    } else if (after == '位' || after == '名') {
      boolean role = p.charAt(end + 1) == '书' || p.charAt(end + 1) == '师';
      if (role) {
        return 0;
      }
      end++;
    } else if (ordinalNouns.lengthAt(p.text(), behindList(p, end, clause.end()), clause.end())
        > 0) {
      boolean unique =
          ranked && after == '个' && scopeBefore(p, clause, i) && p.charAt(end + 1) != '“';
      if (!unique) {
        return end;
      }
    } else if (!endsPhrase(p, end) && !ranked) {
      return end;
    }
    if (i == clause.start() && !ranked && endsPhrase(p, end) && clause.end() == end) {
      return end;
    }
    return add(p, clause, i, end, n.value(), Qualifier.EXACT, marks);
  }

  /** 排名由114位跃升到41位: a place without 第, where places are spoken of. */
  private int place(Passage p, Clause clause, int i, List<Mark> marks) {
    char c = p.charAt(i);
    boolean scoped = scopes.lengthBefore(p.text(), i, clause.start()) > 1;
    boolean led = "由从到至为居列的".indexOf(p.charAt(i - 1)) >= 0;
    if (!OrdinalReader.isDigit(c) || !(scoped || led)) {
      return 0;
    }
    Ordinal n = OrdinalReader.at(p.text(), i);
    if (n == null || p.charAt(n.end()) != '位' || n.value().signum() == 0) {
      return 0;
    }
    int from = Math.max(p.start(), i - LONGEST_CONTEXT);
    return places.occursIn(p.text(), from, i) || (scoped && verbBefore(p, clause, i))
        ? add(p, clause, i, n.end() + 1, n.value(), Qualifier.EXACT, marks)
        : 0;
  }

  /** Where a list of ordinals ends: 第一、二、三[产业]. */
  private static int behindList(Passage p, int end, int limit) {
    int at = end;
    while (at + 1 < limit && "、和".indexOf(p.charAt(at)) >= 0) {
      Ordinal next = OrdinalReader.at(p.text(), p.charAt(at + 1) == '第' ? at + 2 : at + 1);
      if (next == null) {
        break;
      }
      at = next.end();
    }
    return at;
  }

  /** 前三, 前10位, 前五名. */
  private int amongFirst(Passage p, Clause clause, int i, List<Mark> marks) {
    if (fronts.lengthAt(p.text(), i, clause.end()) > 0 && endsPhrase(p, i + 2)) {
      return scopeBefore(p, clause, i) || verbBefore(p, clause, i)
          ? add(p, clause, i, i + 2, null, Qualifier.EXACT, marks)
          : 0;
    }
    Ordinal n = OrdinalReader.at(p.text(), i + 1);
    if (n == null || n.value().signum() == 0) {
      return 0;
    }
    int end = n.end();
    char after = p.charAt(end);
    if (after == '位' || after == '名' || after == '强') {
      end++;
    } else if (!endsPhrase(p, end) && after != '之' && after != '行') {
      return 0;
    }
    if (!scopeBefore(p, clause, i) && !verbBefore(p, clause, i)) {
      return 0;
    }
    return add(p, clause, i, end, n.value(), Qualifier.AT_MOST, marks);
  }

  /** 全国百强县, 全省50强; a list whose members are counted (世界500强3家) is a name. */
  private int strongest(Passage p, Clause clause, int i, List<Mark> marks) {
    char c = p.charAt(i);
    if ("百千十0123456789".indexOf(c) < 0 || "一二三四五六七八九0123456789".indexOf(p.charAt(i - 1)) >= 0) {
      return 0;
    }
    Ordinal n = OrdinalReader.at(p.text(), i);
    if (n == null || p.charAt(n.end()) != '强' || n.value().compareTo(BigDecimal.TEN) < 0) {
      return 0;
    }
    int end = n.end() + 1;
    int name = listNames.lengthBefore(p.text(), i, clause.start());
    String after = p.shown(end, Math.min(clause.end(), end + 2));
    boolean members =
        after.startsWith("企") || p.hasQuantityIn(end, Math.min(clause.end(), end + 6));
    boolean entered =
        verbs.occursIn(p.text(), clause.start(), i)
            || honours.occursIn(p.text(), clause.start(), i);
    if (isTitle(p, clause, i, end)) {
      return end;
    }
    if (members || (name > 0 && !entered) || !(entered || scopeBefore(p, clause, i))) {
      return end;
    }
    return add(p, clause, i, end, n.value(), Qualifier.AT_MOST, marks);
  }

  /** 百强县 as part of a title, or of the name of a list in which the rank follows. */
  private static boolean isTitle(Passage p, Clause clause, int start, int end) {
    if ("县区市镇乡村城".indexOf(p.charAt(end)) < 0) {
      return false;
    }
    char next = p.charAt(end + 1);
    if (next == '等' || p.hasQuantityIn(Math.max(clause.start(), start - 5), start)) {
      return true;
    }
    for (int i = end; i < clause.end(); i++) {
      char c = p.charAt(i);
      if (c == '第' || c == '榜' || (c == '位' && p.charAt(i - 1) == '首')) {
        return true;
      }
    }
    return false;
  }

  private int add(
      Passage p,
      Clause clause,
      int start,
      int end,
      @Nullable BigDecimal value,
      Qualifier qualifier,
      List<Mark> marks) {
    int scope = scopes.lengthBefore(p.text(), start, clause.start());
    int from = start - scope;
    String unit = p.shown(start, end).endsWith("方阵") ? "方阵" : "";
    marks.add(
        Mark.of(from, end, IndicatorKind.RANK, value)
            .withUnit(unit)
            .withQualifier(qualifier)
            .withScope(scopeOf(p, clause, start)));
    return end;
  }

  /** The last scope word before a place within its clause, empty when none. */
  private String scopeOf(Passage p, Clause clause, int at) {
    int last = scopes.lastIn(p.text(), clause.start(), at);
    if (last < 0) {
      return "";
    }
    for (int i = last; i >= Math.max(clause.start(), last - 4); i--) {
      int length = scopes.lengthAt(p.text(), i, at);
      if (i + length > last) {
        last = i;
      }
    }
    return p.text().substring(last, last + scopes.lengthAt(p.text(), last, at));
  }

  private boolean scopeBefore(Passage p, Clause clause, int at) {
    int from = Math.max(clause.start(), at - NEAR);
    return scopes.occursIn(p.text(), from, at);
  }

  private boolean verbBefore(Passage p, Clause clause, int at) {
    int from = Math.max(clause.start(), at - 6);
    return verbs.occursIn(p.text(), from, at) || contexts.occursIn(p.text(), from, at);
  }

  /** The scope stands right before (全省首个, 在全市率先) or right after (率先在全省). */
  private boolean superlativeScope(Passage p, Clause clause, int start, int end) {
    boolean most = p.charAt(start) == '最';
    int limit = Math.max(clause.start(), start - (most ? LONGEST_MEASURE : 4));
    if (most && scopes.occursIn(p.text(), limit, start) && p.firstOf('的', limit, start) < 0) {
      return true;
    }
    if (scopes.lengthBefore(p.text(), start, clause.start()) > 1
        || (p.charAt(start - 1) == '内' || p.charAt(start - 1) == '中')
            && scopes.occursIn(p.text(), limit, start)) {
      return true;
    }
    Quantity peers = p.quantityBefore(start);
    if (peers != null && scopes.lengthBefore(p.text(), peers.start(), clause.start()) > 1) {
      return true;
    }
    return p.charAt(end) == '在' && scopes.lengthAt(p.text(), end + 1, clause.end()) > 1;
  }

  private static boolean endsPhrase(Passage p, int at) {
    char c = p.charAt(at);
    return !Character.isLetterOrDigit(c) && c != '%' && c != '.' || "的和并及与且，".indexOf(c) >= 0;
  }
}
