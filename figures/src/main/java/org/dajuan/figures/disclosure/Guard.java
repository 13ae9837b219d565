package org.dajuan.figures.disclosure;

import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.Figure;
import org.dajuan.records.access.Sights;

/**
 * What keeps the figures of an indicator: the register that they are counted from and on how many
 * of its records a figure must rest.
 *
 * @param counting whether the value itself is the number of records or of persons
 * @param persons whether it counts persons, each of whom may have several records
 */
record Guard(Register register, int least, boolean counting, boolean persons) {

  /** Nothing where figures are told to everybody, as official ones, which were released before. */
  static Optional<Guard> of(Catalog catalog, Indicator indicator) {
    if (!(indicator.source() instanceof IndicatorSource.FromRegister source)) {
      return Optional.empty();
    }
    Register register = catalog.register(source.register());
    int least = register.protection().leastCount();
    if (least == 0) {
      return Optional.empty();
    }
    boolean persons =
        source.grouping() == null
            && source.measure() instanceof Measure.CountDistinct distinct
            && distinct.fields().stream()
                .map(register::field)
                .anyMatch(
                    each -> each.type() instanceof FieldType.RecordOf || each.privacy().isMasked());
    boolean counting =
        persons || (source.grouping() == null && source.measure() instanceof Measure.Count);
    return Optional.of(new Guard(register, least, counting, persons));
  }

  /** On how many records, or persons where these are fewer, a figure rests. */
  long size(Figure figure) {
    long records = figure.evidence().records();
    long value = persons ? figure.value().value().longValue() : 0;
    return value > 0 ? Math.min(records, value) : records;
  }

  /** Whether all its records are somebody's to read, wherever they are. */
  boolean isOpen(Sights sights) {
    return sights.of(register).area().everywhere();
  }
}
