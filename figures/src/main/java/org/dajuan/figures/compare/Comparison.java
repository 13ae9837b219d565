package org.dajuan.figures.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.figures.Figure;
import org.dajuan.figures.text.FigureText;

/**
 * 核对 — an official figure beside the computed one for the same region and period: a growth rate or
 * a place in a ranking as given from above, and as the county's own records say. The official one
 * stands; a difference at the official precision is a warning (handbook A1.5 rules 1 and 7).
 */
public final class Comparison {

  private final Catalog catalog;

  public Comparison(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The difference as a warning, or nothing when both agree.
   *
   * @throws IllegalArgumentException when the figures are not of the same region and period
   */
  public Optional<Finding> of(Figure official, Figure computed) {
    if (!official.region().equals(computed.region())
        || !official.period().equals(computed.period())) {
      throw new IllegalArgumentException(official.key() + " beside " + computed.key());
    }
    Indicator indicator = catalog.indicator(official.indicator());
    BigDecimal given = FigureText.rounded(indicator, official.value());
    BigDecimal found = computed.value().rounded(Math.max(0, given.scale()), indicator.rounding());
    if (given.compareTo(found) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        ComparisonFaults.OFFICIAL_FIGURE_DIFFERS.at(
            new Place.InField(official.indicator(), official.key().toString(), "value"),
            "title",
            indicator.title(),
            "official",
            given.toPlainString(),
            "computed",
            found.toPlainString(),
            "from",
            catalog.indicator(computed.indicator()).title()));
  }
}
