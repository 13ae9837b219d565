package org.dajuan.desk.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.json.FiguresJson;
import org.dajuan.figures.json.TraceJson;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.text.FigureText;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TracedRecords;
import org.dajuan.figures.trace.Tracer;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
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
  private final FigureReader figures;
  private final FigureText text;
  private final Tracer tracer;
  private final ReportYears years;
  private final Supplier<ReportDesk> reports;
  private final AnswerSheets sheets;
  private final FigureSeries series;

  public FigureDesk(
      Access access,
      FigureReader figures,
      FigureText text,
      Tracer tracer,
      ReportYears years,
      Supplier<ReportDesk> reports) {
    this.access = access;
    this.catalog = access.catalog();
    this.figures = figures;
    this.text = text;
    this.tracer = tracer;
    this.years = years;
    this.reports = reports;
    this.sheets = new AnswerSheets(catalog, text);
    this.series = new FigureSeries(figures, text);
  }

  /**
   * The answer sheet of a region. The figures of the report, of its newest publication and of the
   * chapters are asked together.
   *
   * @param wanted a year, null for the latest one
   */
  public AnswerSheet sheet(Region region, @Nullable Period wanted, Locale locale) {
    ReportYears.Years known = years.of(region.code());
    Period period = wanted == null ? known.latest() : wanted;
    ReportDesk desk = reports.get();
    Optional<ReportDefinition> report = desk.findFor(region, period);
    Set<FigureKey> cells = new LinkedHashSet<>(sheets.cells(region, period));
    report.ifPresent(each -> cells.addAll(desk.cells(each, region, period)));
    Optional<Publication> published =
        report.flatMap(each -> desk.publications().findNewest(each.id(), region.code(), period));
    published.ifPresent(each -> each.content().facts().forEach(fact -> cells.add(fact.key())));
    Map<FigureKey, Figure> found = figures.findAll(cells);
    Set<FigureKey> drifted =
        published
            .map(each -> Drift.of(each, asked -> found))
            .map(FigureDesk::changed)
            .orElse(Set.of());
    Prose prose =
        report
            .map(each -> desk.compose(each, region, period, REPORT_LANGUAGE, asked -> found))
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
    TraceView view =
        tracer
            .trace(indicator.id(), region.code(), period)
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
        series.around(indicator, region, period, locale),
        view);
  }

  /** The digest of a trace, for which all records are read; nothing where there is no figure. */
  public Optional<String> digest(Person person, Indicator indicator, Region region, Period period) {
    return tracer
        .trace(indicator.id(), region.code(), period)
        .map(trace -> read(person, trace, TracedRecords::digest).hex());
  }

  /**
   * The trace of a figure, to be written as JSON; nothing where there is no figure. The generator,
   * of a databind mapper, stays open.
   */
  public Optional<Consumer<JsonGenerator>> traceJson(Person person, FigureKey key, Locale locale) {
    TraceJson writer = new TraceJson(catalog, locale);
    return tracer
        .trace(key.indicator(), key.region(), key.period())
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

  /** Writes every figure that a filter lets through; the generator stays open. */
  public void writeJson(FigureFilter filter, Locale locale, JsonGenerator json) {
    new FiguresJson(catalog, locale).write(figures, filter, json);
  }

  /** The figures that a filter lets through, as {@link FigureReader#list} does. */
  public List<Figure> list(FigureFilter filter) {
    return figures.list(filter);
  }

  /** A figure as printed. */
  public String text(Figure figure, Locale locale) {
    return text.of(figure, locale);
  }

  private <T> T read(Person person, Trace trace, Function<TracedRecords, T> reading) {
    return tracer.read(trace, access.sights(person), reading);
  }
}
