package org.dajuan.reports.compose;

import java.util.Locale;
import java.util.Objects;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.compare.Comparison;
import org.dajuan.figures.text.FigureText;

/** What is said before publication about the figures of a draft. */
final class FigureFindings {

  private final Findings findings;

  FigureFindings(Findings findings) {
    this.findings = findings;
  }

  void missing(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.FIGURE_MISSING.of(key, place, "title", indicator.title()));
  }

  void leftOut(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.FIGURE_LEFT_OUT.of(key, place, "title", indicator.title()));
  }

  void internal(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.FIGURE_INTERNAL.of(key, place, "title", indicator.title()));
  }

  void internalReport(Place place) {
    findings.add(FigureFaults.REPORT_INTERNAL.at(place));
  }

  void withheld(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.FIGURE_WITHHELD.of(key, place, "title", indicator.title()));
  }

  void unproven(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.FIGURE_UNPROVEN.of(key, place, "title", indicator.title()));
  }

  void undecided(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.CONDITION_UNPROVEN.of(key, place, "title", indicator.title()));
  }

  void estimated(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.FIGURE_ESTIMATED.of(key, place, "title", indicator.title()));
  }

  void estimateGovernsActual(Place place, Indicator indicator, FigureKey key) {
    findings.add(FigureFaults.ESTIMATE_GOVERNS_ACTUAL.of(key, place, "title", indicator.title()));
  }

  void banned(Place place, Indicator indicator, FigureKey key, Localized reason) {
    findings.add(
        FigureFaults.FIGURE_BANNED.of(key, place, "title", indicator.title(), "reason", reason));
  }

  void banOverridden(
      Place place, Indicator indicator, FigureKey key, Localized ban, String despite) {
    findings.add(
        FigureFaults.BAN_OVERRIDDEN.of(
            key, place, "title", indicator.title(), "ban", ban, "despite", despite));
  }

  void misfit(Place place, Indicator indicator, FigureKey key, Localized problem) {
    findings.add(
        FigureFaults.WORDING_MISFIT.of(key, place, "title", indicator.title(), "problem", problem));
  }

  void differ(Place place, String one, String other, FigureKey key) {
    findings.add(FigureFaults.FIGURES_DIFFER.of(key, place, "one", one, "other", other));
  }

  void sourcesDiffer(Place place, Comparison comparison, Catalog catalog) {
    Figure one = Objects.requireNonNull(comparison.one());
    Figure other = Objects.requireNonNull(comparison.other());
    FigureText text = new FigureText(catalog);
    findings.add(
        FigureFaults.SOURCES_DIFFER.of(
            one.key(),
            place,
            "title",
            comparison.of().title(),
            "onetitle",
            catalog.indicator(one.indicator()).title(),
            "one",
            printed(text, one),
            "othertitle",
            catalog.indicator(other.indicator()).title(),
            "other",
            printed(text, other)));
  }

  private static Localized printed(FigureText text, Figure figure) {
    return new Localized(text.of(figure, Locale.CHINESE), text.of(figure, Locale.ENGLISH));
  }

  void overridden(Place place, FigureKey key, String computed, String printed, String reason) {
    findings.add(
        FigureFaults.FIGURE_OVERRIDDEN.of(
            key, place, "computed", computed, "printed", printed, "reason", reason));
  }

  void stale(Place place) {
    findings.add(FigureFaults.FIGURES_STALE.at(place));
  }
}
