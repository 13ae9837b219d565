package org.dajuan.reports.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.deadline.Deadlines;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.read.RecordSelection;
import org.dajuan.records.read.RecordView;
import org.dajuan.reports.compose.FigureSource;
import org.jspecify.annotations.Nullable;

/**
 * 填表 — fills a form from records and figures, for all respondents in a region. One statement for
 * the records, one for all figures, one for each register referred to. Thread-safe.
 */
public final class FormFiller {

  private final Catalog catalog;
  private final FigureSource figures;

  public FormFiller(Catalog catalog, FigureSource figures) {
    this.catalog = catalog;
    this.figures = figures;
  }

  /** What one row stands for: a region, and a record of it where rows are records. */
  private record Subject(String region, String name, @Nullable RecordView record) {}

  /**
   * Fills a form.
   *
   * @param region a respondent, or a region with respondents in it
   * @param period names the filling, see {@link org.dajuan.catalog.form.Frequency#fits}
   * @param records as the person sees them who fills it
   * @param limit most rows
   * @throws IllegalArgumentException when the period does not fit the form's frequency
   */
  public FilledForm fill(
      Form form, Region region, Period period, Locale locale, RecordReader records, int limit) {
    if (!form.frequency().fits(period)) {
      throw new IllegalArgumentException(period + " names no filling of " + form.id());
    }
    List<Subject> subjects = new ArrayList<>();
    long total;
    if (form.rows() instanceof FormRows.Records rows) {
      RecordSelection selection = selection(form, rows, region, period, limit);
      for (RecordView each : records.select(selection)) {
        subjects.add(new Subject(each.region(), nameOf(each.region()), each));
      }
      total = subjects.size() < limit ? subjects.size() : records.count(selection);
    } else {
      List<Subject> all = regions(form, region, period.last());
      total = all.size();
      subjects.addAll(all.subList(0, Math.min(limit, all.size())));
    }
    Told known = figures.tell(keys(form, period, subjects));
    CellPrinter printer = new CellPrinter(catalog, records, form, locale);
    printer.loadReferences(
        subjects.stream().map(Subject::record).filter(Objects::nonNull).toList());
    List<FilledForm.Row> rows = new ArrayList<>();
    for (Subject subject : subjects) {
      List<FilledForm.Cell> cells = new ArrayList<>();
      for (FormColumn column : form.columns()) {
        cells.add(cell(column, subject, period, known, printer));
      }
      rows.add(new FilledForm.Row(cells));
    }
    List<FilledForm.Heading> headings =
        form.columns().stream()
            .map(each -> new FilledForm.Heading(each, printer.heading(each)))
            .toList();
    return new FilledForm(form, region, period, due(form, period), headings, rows, total);
  }

  /** The last day for handing in; hours are counted as the day they end on. */
  private @Nullable LocalDate due(Form form, Period period) {
    TimeLimit limit = form.due();
    if (limit == null) {
      return null;
    }
    if (limit.kind() == TimeLimit.Kind.HOURS) {
      return period.last().plusDays((limit.amount() + 23) / 24);
    }
    return new Deadlines(catalog.holidays()).due(period.last(), limit).legal();
  }

  private String nameOf(String region) {
    return catalog.regions().find(region).map(Region::name).orElse(region);
  }

  private RecordSelection selection(
      Form form, FormRows.Records rows, Region region, Period period, int limit) {
    Register register = catalog.register(rows.register());
    List<String> orgs = null;
    if (form.filledBy().orgKind() != null && register.orgField() != null) {
      orgs =
          respondents(form, region, period.last()).stream()
              .map(each -> String.valueOf(each.org()))
              .toList();
    }
    return new RecordSelection(
        register.id(),
        region.code(),
        form.filledBy().level(),
        orgs,
        rows.where(),
        rows.during(),
        form.frequency().firstDay(period),
        period.last(),
        limit);
  }

  private List<Respondent> respondents(Form form, Region region, LocalDate day) {
    return Respondent.of(form, catalog, day).stream()
        .filter(each -> Respondent.isWithin(catalog, each.region(), region.code()))
        .toList();
  }

  private List<Subject> regions(Form form, Region region, LocalDate day) {
    List<Respondent> respondents = respondents(form, region, day);
    if (!(form.rows() instanceof FormRows.Regions rows)) {
      return respondents.stream()
          .map(each -> new Subject(each.region(), each.name().zh(), null))
          .toList();
    }
    Set<String> answering = new LinkedHashSet<>();
    respondents.forEach(each -> answering.add(each.region()));
    return catalog.regions().list().stream()
        .filter(each -> each.level().equals(rows.level()) && each.existsOn(day))
        .filter(
            each ->
                catalog.regions().withAncestors(each.code()).stream()
                    .anyMatch(above -> answering.contains(above.code())))
        .map(each -> new Subject(each.code(), each.name(), null))
        .toList();
  }

  private static Set<FigureKey> keys(Form form, Period period, List<Subject> subjects) {
    Set<FigureKey> keys = new LinkedHashSet<>();
    for (FormColumn column : form.columns()) {
      if (column.source() instanceof CellSource.OfIndicator source) {
        subjects.forEach(each -> keys.add(key(source, each, period)));
      }
    }
    return keys;
  }

  private static FigureKey key(CellSource.OfIndicator source, Subject subject, Period period) {
    Period when =
        switch (source.when()) {
          case SAME -> period;
          case PREVIOUS -> period.previous();
          case YEAR_EARLIER -> period.yearEarlier();
          case YEAR -> Period.year(period.year());
        };
    return new FigureKey(source.indicator(), subject.region(), when);
  }

  private FilledForm.Cell cell(
      FormColumn column, Subject subject, Period period, Told known, CellPrinter printer) {
    CellSource source = column.source();
    if (source instanceof CellSource.OfRegion part) {
      String text =
          part.part() == CellSource.OfRegion.Part.CODE ? subject.region() : subject.name();
      return new FilledForm.Cell(text, null, FilledForm.State.KNOWN);
    } else if (source instanceof CellSource.OfField field && subject.record() != null) {
      return printer.field(field.field(), subject.record());
    } else if (source instanceof CellSource.OfIndicator figure) {
      FigureKey key = key(figure, subject, period);
      return printer.figure(known.figures().get(key), known.withheld().get(key));
    }
    return FilledForm.Cell.ASKED;
  }
}
