package org.dajuan.server.forms;

import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.reports.form.Burden;
import org.dajuan.reports.form.FormLoad;

/**
 * One form in the list of forms.
 *
 * @param frequency key of its title
 * @param spared percentage of cells that nobody has to fill
 */
public record FormLine(
    String id,
    String title,
    String help,
    String issuer,
    String frequency,
    long respondents,
    int columns,
    long cells,
    long filled,
    long left,
    String spared) {

  static FormLine of(FormLoad load, Catalog catalog, Locale locale) {
    Org issuer = catalog.orgs().get(load.form().issuer());
    return new FormLine(
        load.form().id(),
        load.form().title().in(locale),
        load.form().help().in(locale),
        issuer == null ? load.form().issuer() : issuer.title().in(locale),
        "forms.every." + load.form().frequency().name().toLowerCase(Locale.ROOT),
        load.respondents(),
        load.form().columns().size(),
        load.cells(),
        load.filled(),
        load.left(),
        Burden.spared(load.filled(), load.cells()).toPlainString() + "%");
  }
}
