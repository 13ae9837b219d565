package org.dajuan.claims.reading;

import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 框架数 — numbers that only frame what is said: among how many peers one ranks (全市20个区县排名第4), how
 * many headings a list has (四项指数, 4个方面), what is demanded (两个80%的要求).
 */
final class CountedFrames {

  private static final int NEAR = 8;
  private static final String RANKS = "里第排位居名前首率唯参";

  private final Words peers;
  private final Words headings;
  private final Words listed;
  private final Words demands;

  CountedFrames(Vocabulary vocabulary) {
    peers = vocabulary.words("peer_noun");
    headings = vocabulary.words("heading_noun");
    listed = vocabulary.words("listed_noun");
    demands = vocabulary.words("demand_noun");
  }

  boolean isFrame(Passage p, Quantity q) {
    if (q.sort() == UnitSort.PERCENT) {
      return p.charAt(q.end()) == '的' && nounWithin(p, q.end() + 1, demands) > 0;
    }
    if (q.sort() != UnitSort.COUNTER) {
      return false;
    }
    if (q.chinese() && q.unit().equals("个") && p.charAt(q.end()) == '“') {
      return true;
    }
    boolean doubled = q.chinese() && p.hasQuantityIn(q.end(), q.end() + 1);
    return doubled || isPeers(p, q) || isHeading(p, q);
  }

  /** 20个区县排名, 34个类区县第1位, 26县首单. */
  private boolean isPeers(Passage p, Quantity q) {
    int own = peers.lengthBefore(p.text(), q.end(), q.start());
    if (own == 0 && !q.unit().equals("个")) {
      return false;
    }
    int end = own > 0 ? q.end() : nounWithin(p, q.end(), peers);
    while (end > 0 && end < p.end() && p.charAt(end) == 0) {
      end++;
    }
    boolean among = p.charAt(end) == '中' && "心学小国医央等型部".indexOf(p.charAt(end + 1)) < 0;
    return end > 0 && (among || RANKS.indexOf(p.charAt(end)) >= 0);
  }

  private boolean isHeading(Passage p, Quantity q) {
    int limit = Math.min(p.end(), q.end() + NEAR);
    boolean small = q.chinese() && listed.lengthAt(p.text(), q.end(), limit) > 0;
    return small || headings.lengthAt(p.text(), q.end(), limit) > 0;
  }

  /** Where the last such noun ends that begins within a few characters, or 0. */
  private static int nounWithin(Passage p, int from, Words nouns) {
    int end = 0;
    for (int i = from; i < Math.min(p.end(), from + NEAR); i++) {
      if (!Character.isIdeographic(p.charAt(i))) {
        break;
      }
      int length = nouns.lengthAt(p.text(), i, p.end());
      if (length > 0) {
        end = i + length;
        i = end - 1;
      }
    }
    return end;
  }
}
