package org.dajuan.figures.formula;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.period.Period;

/**
 * The periods in which the figure of a formula is stored: those in which something that it reads is
 * stored. In between it is derived.
 */
public final class Candidates {

  private final LoadedFigures loaded;

  public Candidates(LoadedFigures loaded) {
    this.loaded = loaded;
  }

  /** The periods for a region; evaluation may still find that a value is missing. */
  public Set<Period> of(Formula formula, String region) {
    Set<Period> periods = new LinkedHashSet<>();
    if (formula instanceof Formula.Reference f) {
      periods.addAll(loaded.periods(f.indicator(), region));
    } else if (formula instanceof Formula.Rank f) {
      periods.addAll(loaded.periods(f.of(), region));
    } else if (formula instanceof Formula.Streak f) {
      periods.addAll(loaded.periods(f.of(), region));
    } else if (formula instanceof Formula.TargetRate f) {
      periods.addAll(loaded.periods(f.of(), region));
    } else if (formula instanceof Formula.AllDown f) {
      f.of().forEach(id -> periods.addAll(loaded.periods(id, region)));
    } else if (formula instanceof Formula.Previous f) {
      for (Period period : of(f.of(), region)) {
        periods.add(new Period(period.kind(), period.first().plusYears(1)));
      }
    } else {
      // growth(x) has no value where x has none, so the year after a stored x is no candidate.
      Formulas.children(formula).forEach(part -> periods.addAll(of(part, region)));
    }
    return periods;
  }
}
