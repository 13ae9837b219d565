package org.dajuan.figures.formula;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.IndicatorSource;

/** Which levels the ranks of formulas are taken within; says whose figures they need. */
public final class RankLevels {

  private RankLevels() {}

  /** The levels named by {@code rank(…, within = level)} in the formulas of some indicators. */
  public static Set<String> of(Catalog catalog, Collection<String> indicators) {
    Set<String> levels = new TreeSet<>();
    for (String id : indicators) {
      if (catalog.indicator(id).source() instanceof IndicatorSource.FromFormula source) {
        collect(source.formula(), levels);
      }
    }
    return levels;
  }

  private static void collect(Formula formula, Set<String> levels) {
    String among = formula.traits().among();
    if (among != null) {
      levels.add(among);
    }
    formula.children().forEach(child -> collect(child, levels));
  }
}
