package org.dajuan.reports.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A form filled from what is known.
 *
 * @param due last day on which it may be handed in, null when none is set
 * @param rows at most as many as were asked for
 * @param total how many rows there are
 */
public record FilledForm(
    Form form,
    Region region,
    Period period,
    @Nullable LocalDate due,
    List<Heading> headings,
    List<Row> rows,
    long total) {

  public FilledForm {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * The head of a column.
   *
   * @param title with its unit, if it has one
   */
  public record Heading(FormColumn column, String title) {}

  /** One row: a cell for each column. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text as people read it, empty when there is nothing
   * @param number the same as a number, null when it is none
   */
  public record Cell(String text, @Nullable BigDecimal number, State state) {

    static final Cell ASKED = new Cell("", null, State.ASKED);
    static final Cell EMPTY = new Cell("", null, State.EMPTY);
  }

  /** What stands in a cell. */
  public enum State {
    /** It is known. */
    KNOWN,
    /** It is known as an estimate. */
    ESTIMATE,
    /** It ought to be known, but nothing is recorded: the record is to be completed. */
    EMPTY,
    /** Its figure is not proven: returns are due, or peers lack a figure. */
    UNPROVEN,
    /** Its figure rests on too few records to be told to the person. */
    WITHHELD,
    /** A person is asked. */
    ASKED;

    /** The name in lower case, for keys and styles. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How many of the cells shown are in one of these states. */
  public long count(State... states) {
    List<State> wanted = List.of(states);
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> wanted.contains(cell.state()))
        .count();
  }
}
