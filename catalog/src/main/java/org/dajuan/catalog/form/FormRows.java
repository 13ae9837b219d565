package org.dajuan.catalog.form;

import org.dajuan.catalog.expression.Expression;
import org.jspecify.annotations.Nullable;

/** What one row of a form stands for. */
public sealed interface FormRows {

  /** One row for the respondent itself. */
  record Respondent() implements FormRows {}

  /** One row for each region of a level within the respondent's region. */
  record Regions(String level) implements FormRows {}

  /**
   * One row for each record, not voided, in the respondent's region; of a respondent that is an org
   * those that belong to it, where the register knows orgs.
   *
   * @param where condition over the record, null for all
   * @param during date field that must lie in the form's time, null when records of any time count
   */
  record Records(String register, @Nullable Expression where, @Nullable String during)
      implements FormRows {}
}
