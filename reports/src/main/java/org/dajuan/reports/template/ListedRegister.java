package org.dajuan.reports.template;

import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.register.Register;

/** Which register a list is over: the one that it names, or that of its indicator. */
public final class ListedRegister {

  private ListedRegister() {}

  public static Optional<Register> find(Catalog catalog, Part.Each each) {
    return each.of().isEmpty()
        ? catalog.findRegister(each.register())
        : source(catalog, each).flatMap(source -> catalog.findRegister(source.register()));
  }

  /** Where the indicator of a list comes from, when its figure is made of single records. */
  public static Optional<IndicatorSource.FromRegister> source(Catalog catalog, Part.Each each) {
    return catalog
        .findIndicator(each.of())
        .map(indicator -> indicator.source())
        .filter(IndicatorSource.FromRegister.class::isInstance)
        .map(IndicatorSource.FromRegister.class::cast)
        .filter(source -> source.grouping() == null);
  }
}
