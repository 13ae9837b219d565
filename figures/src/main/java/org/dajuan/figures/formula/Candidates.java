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
    Set<Period> read = new LinkedHashSet<>();
    formula.traits().reads().forEach(id -> read.addAll(loaded.periods(id, region)));
    formula.children().forEach(part -> read.addAll(of(part, region)));
    return switch (formula.traits().years()) {
      // growth(x) has no value where x has none, so the year after a stored x is no candidate.
      case SAME, BOTH, ALL_UP_TO -> read;
      case BEFORE -> yearLater(read);
    };
  }

  private static Set<Period> yearLater(Set<Period> periods) {
    Set<Period> later = new LinkedHashSet<>();
    for (Period period : periods) {
      later.add(new Period(period.kind(), period.first().plusYears(1)));
    }
    return later;
  }
}
