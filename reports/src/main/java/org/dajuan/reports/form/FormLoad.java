package org.dajuan.reports.form;

import org.dajuan.catalog.form.Form;

/**
 * 一张报表的负担 — what one form asks in a year.
 *
 * @param respondents who fill it
 * @param fillings how often each of them fills it in a year
 * @param rows rows of all respondents and fillings of a year
 * @param cells rows times columns
 * @param filled cells that are filled from what is known
 */
public record FormLoad(
    Form form, long respondents, long fillings, long rows, long cells, long filled) {

  /** Cells left to a person. */
  public long left() {
    return cells - filled;
  }
}
