package org.dajuan.reports.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The account of burden for programs.
 *
 * @param twice what more than one column asks for
 */
public record BurdenJson(List<Line> forms, Total total, List<Twice> twice) {

  /** One form; {@code spared} is a percentage. */
  public record Line(
      String form,
      String title,
      String issuer,
      String frequency,
      long respondents,
      long fillings,
      long rows,
      int columns,
      long cells,
      long filled,
      long left,
      BigDecimal spared) {}

  /** All forms together. */
  public record Total(long rows, long cells, long filled, long left, BigDecimal spared) {}

  /** One thing asked for again; {@code kind} is field, indicator or known. */
  public record Twice(String kind, String of, String title, List<Column> columns) {}

  /** A column of a form. */
  public record Column(String form, String column, String title) {}

  /** The account with titles in a language. */
  public static BurdenJson of(Burden burden, Locale locale) {
    long cells = burden.total(FormLoad::cells);
    long filled = burden.total(FormLoad::filled);
    return new BurdenJson(
        burden.forms().stream().map(each -> line(each, locale)).toList(),
        new Total(
            burden.total(FormLoad::rows),
            cells,
            filled,
            cells - filled,
            Burden.spared(filled, cells)),
        burden.repeats().stream().map(each -> twice(each, locale)).toList());
  }

  private static Line line(FormLoad load, Locale locale) {
    return new Line(
        load.form().id(),
        load.form().title().in(locale),
        load.form().issuer(),
        load.form().frequency().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        load.respondents(),
        load.fillings(),
        load.rows(),
        load.form().columns().size(),
        load.cells(),
        load.filled(),
        load.left(),
        Burden.spared(load.filled(), load.cells()));
  }

  private static Twice twice(Repeat repeat, Locale locale) {
    return new Twice(
        repeat.kind().name().toLowerCase(Locale.ROOT),
        repeat.of(),
        repeat.title().in(locale),
        repeat.columns().stream()
            .map(
                each ->
                    new Column(
                        each.form().id(), each.column().id(), each.column().title().in(locale)))
            .toList());
  }
}
