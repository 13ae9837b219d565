package org.dajuan.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.document.PrintedNumber;
import org.dajuan.reports.template.Part;
import org.dajuan.reports.wording.Said;
import org.dajuan.reports.wording.Wording;

/** Says one figure directive, and tells what is wrong with its figures. */
final class FigurePrinter {

  private final Catalog catalog;
  private final Wording wording;
  private final Cells cells;
  private final Map<FigureKey, Figure> figures;
  private final Facts facts;
  private final Estimates estimates;
  private final FigureFindings findings;

  FigurePrinter(
      Catalog catalog,
      Wording wording,
      Cells cells,
      Map<FigureKey, Figure> figures,
      Facts facts,
      Estimates estimates,
      FigureFindings findings) {
    this.catalog = catalog;
    this.wording = wording;
    this.cells = cells;
    this.figures = figures;
    this.facts = facts;
    this.estimates = estimates;
    this.findings = findings;
  }

  Inline.FigureUse print(Part.Figure directive, Place place) {
    List<Figure> found = new ArrayList<>();
    for (String id : directive.indicators()) {
      Indicator indicator = catalog.findIndicator(id).orElse(null);
      if (indicator == null) {
        continue;
      }
      FigureKey key = cells.of(id, directive.options());
      Figure figure = figures.get(key);
      if (figure == null) {
        findings.missing(place, indicator, key);
        return Inline.FigureUse.missing(directive.as(), wording.missing(indicator));
      }
      look(figure, indicator, directive.options().getOrDefault("despite", ""), place);
      found.add(figure);
    }
    if (found.isEmpty() || !Wording.ways().contains(directive.as())) {
      String shown = "{" + String.join(" ", directive.indicators()) + "}";
      return Inline.FigureUse.missing(directive.as(), shown);
    }
    return say(directive, found, place);
  }

  /** A figure that decides a condition: a fact, and told when it is not firm. */
  void decide(String id, Place place) {
    Figure figure = figures.get(cells.of(id, Map.of()));
    if (figure == null) {
      return;
    }
    Indicator indicator = catalog.indicator(id);
    facts.decide(figure);
    if (indicator.publicationBan() != null) {
      findings.banned(place, indicator, figure.key(), indicator.publicationBan());
    }
    if (figure.status() == FigureStatus.UNPROVEN) {
      findings.undecided(place, indicator, figure.key());
    }
  }

  private void look(Figure figure, Indicator indicator, String despite, Place place) {
    Localized ban = indicator.publicationBan();
    if (ban != null && despite.isBlank()) {
      findings.banned(place, indicator, figure.key(), ban);
    } else if (ban != null) {
      findings.banOverridden(place, indicator, figure.key(), ban, despite);
      facts.override(figure, despite);
    }
    if (figure.status() == FigureStatus.UNPROVEN) {
      findings.unproven(place, indicator, figure.key());
    } else if (figure.isEstimate()) {
      findings.estimated(place, indicator, figure.key());
    } else if (estimates.governs()) {
      findings.estimateGovernsActual(place, indicator, figure.key());
    }
  }

  private Inline.FigureUse say(Part.Figure directive, List<Figure> found, Place place) {
    String words = null;
    for (Figure figure : found) {
      Said said = wording.say(figure, directive.as(), directive.options());
      Indicator indicator = catalog.indicator(figure.indicator());
      if (said.problem() != null) {
        findings.misfit(place, indicator, figure.key(), said.problem());
      }
      if (words == null) {
        words = said.text();
      } else if (!words.equals(said.text())) {
        findings.differ(place, words, said.text(), figure.key());
      }
    }
    boolean estimated = found.stream().anyMatch(Figure::isEstimate) && !estimates.governs();
    String computed = (estimated ? wording.estimate() : "") + words;
    String replaced = directive.options().get("override");
    String printed = replaced == null ? computed : replaced;
    List<String> ids = found.stream().map(figure -> facts.use(figure, printed)).toList();
    PrintedNumber number = PrintedNumber.find(printed, found.get(0).value().value()).orElse(null);
    if (replaced == null) {
      return new Inline.FigureUse(ids, directive.as(), printed, number, null);
    }
    String reason = directive.options().getOrDefault("reason", "");
    findings.overridden(place, found.get(0).key(), computed, printed, reason);
    return new Inline.FigureUse(
        ids, directive.as(), printed, number, new Inline.Override(computed, reason));
  }
}
