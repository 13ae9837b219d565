package org.dajuan.reports.form;

import java.util.List;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.word.Localized;

/**
 * 重复要数 — one thing that is asked for more than once.
 *
 * @param of what it is: {@code register.field} or the id of an indicator
 * @param title what people call it
 * @param columns the columns that ask for it
 */
public record Repeat(Kind kind, String of, Localized title, List<Asking> columns) {

  public Repeat {
    columns = List.copyOf(columns);
  }

  /** How it is asked for again. */
  public enum Kind {
    /** Several columns show the same field. */
    FIELD,
    /** Several columns show the same indicator for the same time. */
    INDICATOR,
    /** A column is asked afresh although a register or an indicator of that name knows it. */
    KNOWN
  }

  /** A column of a form. */
  public record Asking(Form form, FormColumn column) {}
}
