package org.dajuan.server.forms;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.reports.form.FilledForm;
import org.dajuan.reports.form.FilledForm.State;
import org.dajuan.reports.form.FormWords;
import org.dajuan.reports.wording.PeriodText;

/**
 * 报表 — a form filled from what is known.
 *
 * @param head lines above the table
 * @param words of the cells
 * @param known cells that were filled
 * @param missing cells for which a record is missing
 * @param asked cells that people fill
 * @param valid whether the form may be issued for the period
 * @param periods those to choose from
 * @param regions those to choose from
 */
public record FormPage(
    Form form,
    String title,
    String help,
    List<String> head,
    FormWords words,
    FilledForm filled,
    long known,
    long missing,
    long asked,
    boolean valid,
    Region region,
    Period period,
    List<Choice> periods,
    List<Region> regions) {

  /** A period to choose. */
  public record Choice(String id, String title) {}

  static FormPage of(
      FilledForm filled,
      Form form,
      Period when,
      List<Period> periods,
      List<Region> regions,
      FormWords words,
      Locale locale) {
    return new FormPage(
        form,
        form.title().in(locale),
        form.help().in(locale),
        words.head(filled),
        words,
        filled,
        filled.count(State.KNOWN, State.ESTIMATE),
        filled.count(State.EMPTY, State.UNPROVEN),
        filled.count(State.ASKED),
        form.isValidOn(when.last()),
        filled.region(),
        when,
        periods.stream()
            .map(each -> new Choice(each.toString(), PeriodText.of(each, locale)))
            .toList(),
        regions);
  }
}
