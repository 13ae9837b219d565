package org.dajuan.reports.form;

import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.FormRows;

/**
 * 负担账 — counts what forms ask in a year: respondents, rows, fillings and columns, and how much of
 * it is filled from what is known. A column of the row's region, of a field or of an indicator is
 * known; a field that is empty in a record is not, and has to be asked.
 */
public final class BurdenAccount {

  private final Catalog catalog;
  private final RowTally tally;
  private final LocalDate day;

  /**
   * An account.
   *
   * @param day respondents are those that exist on it
   */
  public BurdenAccount(Catalog catalog, RowTally tally, LocalDate day) {
    this.catalog = catalog;
    this.tally = tally;
    this.day = day;
  }

  /** The account of all forms. */
  public Burden of() {
    List<FormLoad> loads = catalog.forms().values().stream().map(this::load).toList();
    return new Burden(loads, new RepeatFinder(catalog).find());
  }

  private FormLoad load(Form form) {
    List<Respondent> respondents = Respondent.of(form, catalog, day);
    long fillings = form.frequency().timesAYear();
    long columns = form.columns().size();
    long known = form.columns().stream().filter(each -> !each.isAsked()).count();
    if (form.rows() instanceof FormRows.Records rows) {
      RowTally.Tally counted = tally.count(form);
      // Records of a year are spread over its fillings; without a date they come in each of them.
      long times = rows.during() == null ? fillings : 1;
      long empty = 0;
      for (FormColumn column : form.columns()) {
        if (column.source() instanceof CellSource.OfField field) {
          empty += counted.empty().getOrDefault(field.field(), 0L);
        }
      }
      long all = counted.rows() * times;
      return new FormLoad(
          form, respondents.size(), fillings, all, all * columns, all * known - empty * times);
    }
    long rows =
        fillings
            * (form.rows() instanceof FormRows.Regions regions
                ? respondents.stream().mapToLong(each -> regionsOf(each, regions.level())).sum()
                : respondents.size());
    return new FormLoad(form, respondents.size(), fillings, rows, rows * columns, rows * known);
  }

  private long regionsOf(Respondent respondent, String level) {
    return catalog.regions().list().stream()
        .filter(each -> each.level().equals(level) && each.existsOn(day))
        .filter(each -> Respondent.isWithin(catalog, each.code(), respondent.region()))
        .count();
  }
}
