package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 全覆盖 — a full share said in words, that is 100 %. */
final class CoverageFinder implements MarkFinder {

  private final Words full;

  CoverageFinder(Vocabulary vocabulary) {
    full = vocabulary.words("full_share");
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      for (int i = clause.start(); i < clause.end(); i++) {
        int length = full.lengthAt(p.text(), i, clause.end());
        Quantity before = length > 0 ? p.quantityBefore(i) : null;
        boolean said = before != null && before.sort() == Quantity.UnitSort.PERCENT;
        if (length > 0 && !said) {
          marks.add(
              Mark.of(i, i + length, IndicatorKind.SHARE, BigDecimal.valueOf(100)).withUnit("%"));
          i += length - 1;
        }
      }
    }
  }
}
