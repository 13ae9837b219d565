package org.dajuan.server.forms;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.reports.form.Burden;
import org.dajuan.reports.form.FormLoad;

/**
 * 填报负担账 — all forms, what they ask of people in a year, and what is asked twice.
 *
 * @param left cells that people fill
 * @param spared share of cells that are filled by themselves, as printed
 */
public record BurdenPage(
    List<FormLine> forms,
    long cells,
    long filled,
    long left,
    String spared,
    List<RepeatLine> repeats) {

  static BurdenPage of(Burden burden, Catalog catalog, Locale locale) {
    long cells = burden.total(FormLoad::cells);
    long filled = burden.total(FormLoad::filled);
    return new BurdenPage(
        burden.forms().stream().map(each -> FormLine.of(each, catalog, locale)).toList(),
        cells,
        filled,
        cells - filled,
        Burden.spared(filled, cells).toPlainString() + "%",
        burden.repeats().stream().map(each -> RepeatLine.of(each, locale)).toList());
  }
}
