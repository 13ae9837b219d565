package org.dajuan.reports.compose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.word.Language;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.compare.Comparisons;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.template.Part;
import org.dajuan.reports.template.Template;
import org.dajuan.reports.template.TemplateChecker;
import org.dajuan.reports.wording.Wording;

/**
 * Makes a draft: reads the template, asks all its figures at once, decides conditions, says
 * figures, lists records (all in one statement), and reads the outcome as CommonMark. Thread-safe.
 */
public final class Composer {

  /** Deeper than any heading. */
  private static final int CONTENT = 99;

  private final Catalog catalog;
  private final Staleness staleness;
  private final Clock clock;
  private final Comparisons comparisons;
  private final Map<ReportDefinition, Compiled> compiled = new ConcurrentHashMap<>();

  /** A template that was read and checked, and what is wrong with it. */
  private record Compiled(Template template, Findings faults) {}

  /**
   * @param clock gives the day on which reports are made, in its zone
   */
  public Composer(Catalog catalog, Staleness staleness, Clock clock) {
    this.catalog = catalog;
    this.staleness = staleness;
    this.clock = clock;
    this.comparisons = new Comparisons(catalog);
  }

  /** Whether figures lag behind the records. */
  @FunctionalInterface
  public interface Staleness {
    boolean isStale();
  }

  /**
   * A draft of a report.
   *
   * @param region code of the region, which the caller has checked
   * @param locale Chinese, or English
   * @param known to the person who composes
   */
  public Draft compose(
      ReportDefinition report, String region, Period period, Locale locale, Known known) {
    Findings findings = new Findings();
    FigureFindings said = new FigureFindings(findings);
    if (staleness.isStale()) {
      said.stale(report.place());
    }
    return compose(report, region, period, locale, known, findings, said);
  }

  /**
   * A draft from figures that were read before, along with others; whether they are current was
   * seen then.
   *
   * @param read has the figures of {@link #cells}
   */
  public Draft composeRead(
      ReportDefinition report, String region, Period period, Locale locale, Known read) {
    Findings findings = new Findings();
    return compose(report, region, period, locale, read, findings, new FigureFindings(findings));
  }

  /** The cells that a report reads. */
  public Set<FigureKey> cells(ReportDefinition report, String region, Period period) {
    return read(said(compiled(report).template().parts(), new Cells(catalog, region, period)));
  }

  private Draft compose(
      ReportDefinition report,
      String region,
      Period period,
      Locale locale,
      Known known,
      Findings findings,
      FigureFindings said) {
    if (report.release() == Release.INTERNAL) {
      said.internalReport(report.place());
    }
    Compiled read = compiled(report);
    Template template = read.template();
    read.faults().list().forEach(findings::add);
    LocalDate today = LocalDate.now(clock);
    Expansion.Scene scene = new Expansion.Scene(region, period, today, locale);
    Facts facts = new Facts(catalog, locale);
    List<Block> blocks =
        blocks(report, template, scene, known, facts, said, read.faults().hasErrors());
    Document document =
        new Document(
            report.id(),
            report.title().in(locale),
            region,
            catalog.regions().get(region).name(),
            period,
            Language.of(locale).code(),
            today,
            catalog.zone(),
            catalog.digest(),
            catalog.notice().in(locale),
            blocks,
            facts.list());
    return new Draft(document, findings);
  }

  /** A catalog never changes, so its templates are read once and not at every page. */
  private Compiled compiled(ReportDefinition report) {
    return compiled.computeIfAbsent(report, this::compile);
  }

  private Compiled compile(ReportDefinition report) {
    Findings faults = new Findings();
    Template template = Template.parse(report, faults);
    new TemplateChecker(catalog).check(template, report, faults);
    return new Compiled(template, faults);
  }

  private List<Block> blocks(
      ReportDefinition report,
      Template template,
      Expansion.Scene scene,
      Known known,
      Facts facts,
      FigureFindings said,
      boolean faulty) {
    Cells cells = new Cells(catalog, scene.region(), scene.period());
    Set<FigureKey> asked = said(template.parts(), cells);
    Told told = known.figures().tell(read(asked));
    Map<FigureKey, Figure> found = told.figures();
    Estimates estimates = new Estimates();
    Wording wording = new Wording(catalog, scene.locale());
    // The lists of a faulty template are not asked of the database.
    Map<Part.Each, Inline.RecordList> lists =
        faulty
            ? Map.of()
            : new RecordLists(known.records(), catalog, scene.locale())
                .read(template.parts(), scene.region(), scene.period());
    Expansion expansion =
        new Expansion(
            catalog,
            scene,
            template.source(),
            new FigurePrinter(
                catalog,
                wording,
                scene.locale(),
                cells,
                found,
                told.withheld(),
                facts,
                estimates,
                said,
                scene.today(),
                report.release()),
            estimates,
            id -> Optional.ofNullable(found.get(cells.of(id, Map.of()))),
            each -> Optional.ofNullable(lists.get(each)),
            name -> report.findProse(name, scene.period()));
    comparisons
        .beyond(asked, found)
        .forEach(each -> said.sourcesDiffer(report.place(), each, catalog));
    expansion.write(template.parts());
    boolean spaced = Language.of(scene.locale()).isEnglish();
    return withContent(new MarkdownReader(expansion.placed(), spaced).read(expansion.markdown()));
  }

  /** Headings of chapters under which nothing is left to say go with it. */
  private static List<Block> withContent(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int next = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading heading && heading.level() > 1) {
        if (next == 0 || next <= heading.level()) {
          continue;
        }
        next = heading.level();
      } else {
        next = block instanceof Block.Heading heading ? heading.level() : CONTENT;
      }
      kept.add(0, block);
    }
    return kept;
  }

  /** What is said, and what lies beside it in other sources. */
  private Set<FigureKey> read(Set<FigureKey> told) {
    Set<FigureKey> keys = new LinkedHashSet<>(told);
    keys.addAll(comparisons.besides(told));
    return keys;
  }

  private Set<FigureKey> said(List<Part> parts, Cells cells) {
    Map<String, List<Map<String, String>>> read = new LinkedHashMap<>();
    Expansion.collect(parts, read);
    Set<FigureKey> keys = new LinkedHashSet<>();
    read.forEach(
        (id, options) -> {
          if (catalog.findIndicator(id).isPresent()) {
            options.forEach(each -> keys.add(cells.of(id, each)));
          }
        });
    return keys;
  }
}
