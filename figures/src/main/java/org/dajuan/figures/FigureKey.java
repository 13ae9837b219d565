package org.dajuan.figures;

import org.dajuan.catalog.period.Period;

/** 数位 — the place of a figure: an indicator, the code of a region, a period. */
public record FigureKey(String indicator, String region, Period period) {

  @Override
  public String toString() {
    return indicator + "@" + region + "/" + period;
  }
}
