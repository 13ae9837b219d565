package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** 全覆盖 — a full share said in words, that is 100 %. */
final class CoverageFinder implements MarkFinder {

  private final Words full;
  private final Words shares;

  CoverageFinder(Vocabulary vocabulary) {
    full = vocabulary.words("full_share");
    shares = vocabulary.words("share_noun", "share_verb");
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      for (int i = clause.start(); i < clause.end(); i++) {
        int length = full.lengthAt(p.text(), i, clause.end());
        Quantity before = length > 0 ? p.quantityBefore(i) : null;
        boolean slogan = before != null && p.charAt(before.start() - 1) == '“';
        boolean said = before != null && (slogan || before.sort() == Quantity.UnitSort.PERCENT);
        if (length > 0 && !said) {
          Mark mark = mark(p, i, p.text().substring(i, i + length));
          if (mark != null) {
            marks.add(mark);
          }
          i += length - 1;
        }
      }
    }
  }

  /** 全覆盖 is 100 %; 过半 is at least 50 % when a share is spoken of (占比过半). */
  private @Nullable Mark mark(Passage p, int start, String word) {
    String value = full.meaning(word);
    int end = start + word.length();
    if (value.isEmpty()) {
      return Mark.of(start, end, IndicatorKind.SHARE, BigDecimal.valueOf(100)).withUnit("%");
    }
    return shares.lengthBefore(p.text(), start, p.start()) == 0
        ? null
        : Mark.of(start, end, IndicatorKind.SHARE, new BigDecimal(value))
            .withUnit("%")
            .withQualifier(Qualifier.AT_LEAST);
  }
}
