package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 位次 — a rank is not beyond the number of those among whom one ranks: 在全市11个县区中排名第12. Finding:
 * {@code rank_beyond_peers}.
 */
final class RankAmongPeers implements SentenceCheck {

  private static final int NEAR = 60;
  private static final int LONGEST_PEER = 6;
  private static final int LONGEST_BETWEEN = 36;

  private final QuantityScanner scanner;
  private final Words peers;
  private final Links among;
  private final Words frames;
  private final Words scopes;

  RankAmongPeers(Vocabulary vocabulary) {
    scanner = new QuantityScanner(vocabulary);
    peers = vocabulary.words("peer_kind");
    scopes = vocabulary.words("scope_word", "peer_scope");
    frames = vocabulary.words("peer_frame");
    among =
        new Links(
            vocabulary.words("peer_among", "scope_word"), vocabulary.words("arithmetic_year"));
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (Told told : s.numbers()) {
      BigDecimal rank = told.claim().value();
      if (told.claim().kind() == IndicatorKind.RANK
          && rank != null
          && told.claim().qualifier() == Qualifier.EXACT
          && rank.compareTo(BigDecimal.ONE) > 0) {
        review(s, told, rank, findings);
      }
    }
  }

  private void review(ToldSentence s, Told told, BigDecimal rank, Findings findings) {
    int from = Math.max(s.sentence().start(), told.start() - NEAR);
    for (Quantity q : scanner.scan(s.text(), from, told.end())) {
      boolean counted = q.sort() == UnitSort.COUNTER && !q.rough() && q.start() > from;
      if (counted
          && q.value().compareTo(rank) < 0
          && q.value().signum() > 0
          && areItsPeers(s, q, told)) {
        String peerCount = Printed.plain(q.value());
        findings.add(
            ArithmeticFaults.RANK_BEYOND_PEERS.over(
                told, told, "peers", peerCount, "rank", Printed.plain(rank), "told", told.token()));
        return;
      }
    }
  }

  /** Whether behind a number stands what one ranks among, and then only the rank. */
  private boolean areItsPeers(ToldSentence s, Quantity q, Told rank) {
    String text = s.text();
    int end = q.end();
    int own = peers.lengthBefore(text, q.end(), q.start());
    int limit = Math.min(text.length(), end + LONGEST_PEER);
    int named = peers.lengthAt(text, end, limit);
    if (own == 0 && named == 0) {
      return false;
    }
    StringBuilder between = new StringBuilder();
    for (int i = end + named; i < rank.start(); i++) {
      if (text.charAt(i) != 0) {
        between.append(text.charAt(i));
      }
    }
    String words = between.toString();
    boolean group =
        scopes.lengthBefore(text, q.start(), s.sentence().start()) > 0
            || frames.lengthAt(words, 0, words.length()) > 0;
    return (group && among.only(words)) || framesClause(s, q, rank, words);
  }

  /** 在全市9个县区中，…排名第11位: said of every rank of the same order that follows in the sentence. */
  private boolean framesClause(ToldSentence s, Quantity q, Told rank, String between) {
    int stop = 0;
    while (stop < between.length() && !Phrases.isStop(between.charAt(stop))) {
      stop++;
    }
    boolean framed =
        stop < between.length()
            && between.length() <= LONGEST_BETWEEN
            && frames.lengthBefore(between, stop, 0) > 0;
    String order = rank.claim().scope().word();
    int from = Math.max(s.sentence().start(), q.start() - LONGEST_PEER);
    return framed && (order.isEmpty() || s.text().substring(from, q.start()).contains(order));
  }
}
