package org.dajuan.catalog.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;

/**
 * 参数 — a value that changes with the years and differs from place to place, such as the income line
 * of monitoring. Expressions read it as {@code parameter('monitoring_line', identified_on)}.
 *
 * @param stream id of the stream whose file defines it, empty for a shared one
 * @param unit unit code of the values as written, empty for plain numbers
 * @param values in the order of their dates; each is valid until the next one begins. Where a
 *     county's pack has set its own, they stand in place of the required pack's from their first
 *     date on
 */
public record Parameter(
    String id,
    String stream,
    Localized title,
    Localized help,
    String unit,
    Basis basis,
    List<Value> values,
    Place.InFile place) {

  /**
   * A value and the first day on which it is valid.
   *
   * @param value as written, in the parameter's unit
   * @param base the same in the base unit of its dimension, as expressions see it and as quantities
   *     and money are stored
   * @param basis where this value comes from; the parameter's where it names none
   * @param pack id of the pack that set it
   */
  public record Value(
      LocalDate from, BigDecimal value, BigDecimal base, Basis basis, String pack) {}

  public Parameter {
    values = values.stream().sorted(Comparator.comparing(Value::from)).toList();
  }

  /** The value valid on a day, nothing before the first. */
  public Optional<Value> find(LocalDate day) {
    Value found = null;
    for (Value each : values) {
      if (!each.from().isAfter(day)) {
        found = each;
      }
    }
    return Optional.ofNullable(found);
  }
}
