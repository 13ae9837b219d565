package org.dajuan.reports.form;

import java.util.Map;
import org.dajuan.catalog.form.Form;

/** Counts the rows of forms whose rows are records. */
public interface RowTally {

  /**
   * What the records give.
   *
   * @param rows rows of all respondents together: with {@code during} those of the latest year that
   *     has any, else those of one filling
   * @param empty how many of these rows have nothing in a field, by field of the register
   */
  record Tally(long rows, Map<String, Long> empty) {
    public Tally {
      empty = Map.copyOf(empty);
    }
  }

  /** Counts the rows of a form; its rows are {@code FormRows.Records}. */
  Tally count(Form form);
}
