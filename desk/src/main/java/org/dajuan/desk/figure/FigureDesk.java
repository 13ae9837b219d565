package org.dajuan.desk.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.KeptRegions;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.compare.Comparison;
import org.dajuan.figures.compare.Comparisons;
import org.dajuan.figures.disclosure.Disclosure;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.figures.disclosure.ToldFigures;
import org.dajuan.figures.disclosure.Withheld;
import org.dajuan.figures.json.FiguresJson;
import org.dajuan.figures.json.TraceJson;
import org.dajuan.figures.text.FigureText;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TracedRecords;
import org.dajuan.figures.trace.Tracer;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.reports.compose.FigureSource;
import org.dajuan.reports.publish.Drift;
import org.dajuan.reports.publish.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** 指标 — answer sheets, figures and their traces as a person reads them. Thread-safe. */
public final class FigureDesk {

  /** Templates are Chinese; so are the sentences, whatever the language of the page. */
  private static final Locale REPORT_LANGUAGE = Locale.CHINESE;

  private final Access access;
  private final Catalog catalog;
  private final Disclosure disclosure;
  private final FigureText text;
  private final Tracer tracer;
  private final ReportYears years;
  private final Supplier<ReportDesk> reports;
  private final AnswerSheets sheets;
  private final FigureSeries series;
  private final Comparisons comparisons;

  public FigureDesk(
      Access access,
      Disclosure disclosure,
      FigureText text,
      Tracer tracer,
      ReportYears years,
      Supplier<ReportDesk> reports) {
    this.access = access;
    this.catalog = access.catalog();
    this.disclosure = disclosure;
    this.text = text;
    this.tracer = tracer;
    this.years = years;
    this.reports = reports;
    this.sheets = new AnswerSheets(catalog, text);
    this.comparisons = new Comparisons(catalog);
    this.series = new FigureSeries(text);
  }

  /**
   * The answer sheet of a region. The figures of the report, of its newest publication and of the
   * chapters are asked together.
   *
   * @param wanted a year, null for the latest one
   */
  public AnswerSheet sheet(Person person, Region region, @Nullable Period wanted, Locale locale) {
    KeptRegions.Position position = catalog.kept().positionOf(region.code());
    ReportYears.Years known =
        years.of(position == KeptRegions.Position.ABOVE ? catalog.home() : region.code());
    Period period = wanted == null ? known.latest() : wanted;
    ReportDesk desk = reports.get();
    Optional<ReportDefinition> report = desk.findFor(region, period);
    Set<FigureKey> cells = new LinkedHashSet<>(sheets.cells(region, period));
    report.ifPresent(each -> cells.addAll(desk.cells(each, region, period)));
    Optional<Publication> published =
        report.flatMap(each -> desk.publications().findNewest(each.id(), region.code(), period));
    published.ifPresent(each -> each.content().facts().forEach(fact -> cells.add(fact.key())));
    Told found = told(person).findAll(cells);
    Set<FigureKey> drifted =
        published
            .map(each -> Drift.of(each, FigureSource.of(found)))
            .map(each -> each.without(found.withheld().keySet()))
            .map(FigureDesk::changed)
            .orElse(Set.of());
    Prose prose =
        report
            .map(each -> desk.composeRead(person, each, region, period, REPORT_LANGUAGE, found))
            .map(draft -> Prose.of(draft.document(), drifted))
            .orElse(Prose.none());
    Set<String> indicators = drifted.stream().map(FigureKey::indicator).collect(Collectors.toSet());
    return new AnswerSheet(
        region,
        period,
        sheets.line(region),
        sheets.below(region, period),
        known.known(),
        sheets.chapters(region, period, found, indicators, locale),
        prose,
        Keeping.of(catalog, region, period.last()),
        sheets.places(region, period, found, locale),
        drifted.size());
  }

  private static Set<FigureKey> changed(Drift drift) {
    return drift.changes().stream()
        .map(change -> change.published().key())
        .collect(Collectors.toSet());
  }

  /**
   * The page of a cell.
   *
   * @param page of its records, from 1
   */
  public TracePage trace(
      Person person, Indicator indicator, Region region, Period period, int page, Locale locale) {
    ToldFigures told = told(person);
    FigureKey key = new FigureKey(indicator.id(), region.code(), period);
    Withheld withheld = told.findWithheld(key).orElse(null);
    TraceView view =
        find(told, key)
            .map(
                trace ->
                    read(
                        person,
                        trace,
                        records -> TraceView.of(catalog, text, trace, records, page, locale)))
            .orElse(null);
    return new TracePage(
        indicator,
        region,
        period,
        Period.year(period.year()),
        catalog.streams().get(indicator.stream()),
        series.around(told, indicator, region, period, locale),
        withheld == null ? "" : withheld.text(locale),
        Keeping.of(catalog, region, period.last()),
        view);
  }

  /**
   * All facts of the packs that two sources tell, for a region and a period: those that ask for a
   * look first. All figures are read with one question; one that is withheld from the person is as
   * if it were not there.
   */
  public List<Comparison> compare(Person person, Region region, Period period) {
    return comparisons.of(
        region.code(),
        period,
        told(person).findAll(comparisons.cells(region.code(), period)).figures());
  }

  /** The same as a person reads it. */
  public List<ComparisonLine> comparisons(
      Person person, Region region, Period period, Locale locale) {
    return compare(person, region, period).stream()
        .map(each -> ComparisonLine.of(catalog, text, each, locale))
        .toList();
  }

  /** The year to show when none is asked for. */
  public Period latest(Region region) {
    return years.latest(region.code());
  }

  /**
   * The digest of a trace, for which all records are read; nothing where there is no figure or it
   * is withheld.
   */
  public Optional<String> digest(Person person, Indicator indicator, Region region, Period period) {
    return find(told(person), new FigureKey(indicator.id(), region.code(), period))
        .map(trace -> read(person, trace, TracedRecords::digest).hex());
  }

  /**
   * The trace of a figure, to be written as JSON; nothing where there is no figure. Of a withheld
   * one it says only that. The generator, of a databind mapper, stays open.
   */
  public Optional<Consumer<JsonGenerator>> traceJson(Person person, FigureKey key, Locale locale) {
    TraceJson writer = new TraceJson(catalog, locale);
    ToldFigures told = told(person);
    Optional<Withheld> withheld = told.findWithheld(key);
    if (withheld.isPresent()) {
      return Optional.of(json -> writer.writeWithheld(withheld.get(), json));
    }
    return find(told, key)
        .map(
            trace ->
                json ->
                    read(
                        person,
                        trace,
                        records -> {
                          writer.write(trace, records, json);
                          return trace;
                        }));
  }

  /** The trace of a figure that is told. */
  private Optional<Trace> find(ToldFigures told, FigureKey key) {
    return told.findWithheld(key).isPresent()
        ? Optional.empty()
        : tracer.trace(key.indicator(), key.region(), key.period());
  }

  /** Writes every figure that a filter lets through; the generator stays open. */
  public void writeJson(Person person, FigureFilter filter, Locale locale, JsonGenerator json) {
    new FiguresJson(catalog, locale).write(told(person), filter, json);
  }

  /** The figures that a filter lets through, as {@link ToldFigures#list} does. */
  public Told list(Person person, FigureFilter filter) {
    return told(person).list(filter);
  }

  private ToldFigures told(Person person) {
    return disclosure.to(access.sights(person));
  }

  /** A figure as printed. */
  public String text(Figure figure, Locale locale) {
    return text.of(figure, locale);
  }

  private <T> T read(Person person, Trace trace, Function<TracedRecords, T> reading) {
    return tracer.read(trace, access.sights(person), reading);
  }
}
