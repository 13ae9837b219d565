package org.dajuan.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.disclosure.Withheld;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.document.PrintedNumber;
import org.dajuan.reports.template.Part;
import org.dajuan.reports.wording.Said;
import org.dajuan.reports.wording.Wording;

/** Says one figure directive, and tells what is wrong with its figures. */
final class FigurePrinter {

  /** Wordings that say nothing of zero. */
  private static final Set<String> SOMETHING = Set.of("some", "over");

  private static final String REACHED = "reached";

  private final Catalog catalog;
  private final Wording wording;
  private final Locale locale;
  private final Cells cells;
  private final Map<FigureKey, Figure> figures;
  private final Map<FigureKey, Withheld> withheld;
  private final Facts facts;
  private final Estimates estimates;
  private final FigureFindings findings;
  private final LocalDate today;
  private final Release release;

  FigurePrinter(
      Catalog catalog,
      Wording wording,
      Locale locale,
      Cells cells,
      Map<FigureKey, Figure> figures,
      Map<FigureKey, Withheld> withheld,
      Facts facts,
      Estimates estimates,
      FigureFindings findings,
      LocalDate today,
      Release release) {
    this.catalog = catalog;
    this.wording = wording;
    this.locale = locale;
    this.cells = cells;
    this.figures = figures;
    this.withheld = withheld;
    this.facts = facts;
    this.estimates = estimates;
    this.findings = findings;
    this.today = today;
    this.release = release;
  }

  /**
   * The words of a directive; nothing when there is nothing to say: no figure and none expected, or
   * one that the unfinished period does not prove yet, or zero where only something is said.
   */
  Optional<Inline.FigureUse> print(Part.Figure directive, Place place) {
    List<Figure> found = new ArrayList<>();
    for (String id : directive.indicators()) {
      Indicator indicator = catalog.findIndicator(id).orElse(null);
      if (indicator == null) {
        continue;
      }
      FigureKey key = cells.of(id, directive.options());
      Figure figure = figures.get(key);
      Withheld kept = withheld.get(key);
      if (kept != null) {
        findings.withheld(place, indicator, key);
        return Optional.of(Inline.FigureUse.missing(directive.as(), kept.text(locale)));
      }
      if (figure == null && isExpected(id, directive)) {
        findings.missing(place, indicator, key);
        return Optional.of(Inline.FigureUse.missing(directive.as(), wording.missing(indicator)));
      }
      if (figure == null || figure.status() == FigureStatus.UNPROVEN && !isOver(key)) {
        findings.leftOut(place, indicator, key);
        return Optional.empty();
      }
      if (SOMETHING.contains(directive.as()) && figure.value().value().signum() == 0) {
        return Optional.empty();
      }
      look(figure, indicator, directive.options().getOrDefault("despite", ""), place);
      found.add(figure);
    }
    if (found.isEmpty() || !Wording.ways().contains(directive.as())) {
      String shown = "{" + String.join(" ", directive.indicators()) + "}";
      return Optional.of(Inline.FigureUse.missing(directive.as(), shown));
    }
    return Optional.of(say(directive, found, place));
  }

  /**
   * A figure is expected when its stream brings one whether or not anything happened, its period is
   * over, and there was one a year earlier. Where records are counted, none means that nothing
   * happened, and nothing is said.
   */
  private boolean isExpected(String id, Part.Figure directive) {
    FigureKey key = cells.of(id, directive.options());
    FigureKey earlier = cells.of(id, Cells.earlier(directive.options()));
    return isOver(key) && figures.containsKey(earlier) && isBrought(id);
  }

  /** Whether the figure is reported to the county or proven by returns, or made of such figures. */
  private boolean isBrought(String id) {
    IndicatorSource source = catalog.indicator(id).source();
    if (source instanceof IndicatorSource.FromRegister computed) {
      return computed.zeroNeedsReturns();
    }
    return source instanceof IndicatorSource.FromFormula formula
        ? formula.formula().references().stream().anyMatch(this::isBrought)
        : source instanceof IndicatorSource.Reported;
  }

  private boolean isOver(FigureKey key) {
    return key.period().last().isBefore(today);
  }

  private Said said(Figure figure, Part.Figure directive) {
    if (!directive.as().equals(REACHED)) {
      return wording.say(figure, directive.as(), directive.options());
    }
    FigureKey earlier = cells.of(figure.indicator(), Cells.earlier(directive.options()));
    return wording.reached(figure, figures.get(earlier), directive.options());
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
    if (indicator.release() == Release.INTERNAL && release == Release.PUBLIC) {
      findings.internal(place, indicator, figure.key());
    }
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
      Said said = said(figure, directive);
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
