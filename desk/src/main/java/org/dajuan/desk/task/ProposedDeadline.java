package org.dajuan.desk.task;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.register.Transition;

/**
 * A time limit that packs only propose and that is not in force here.
 *
 * @param id what a county writes to turn it on, such as {@code village_works.accept}
 */
public record ProposedDeadline(
    String id, String registerTitle, String step, TimeLimit within, Basis basis) {

  static List<ProposedDeadline> of(Catalog catalog, Register register, Locale locale) {
    return catalog.lifecycleOf(register).transitions().stream()
        .filter(step -> step.within() != null && !catalog.isInForce(register, step))
        .map(step -> of(catalog, register, step, locale))
        .toList();
  }

  private static ProposedDeadline of(
      Catalog catalog, Register register, Transition step, Locale locale) {
    TimeLimit within = step.within();
    if (within == null) {
      throw new IllegalArgumentException(step.id() + " has no time limit");
    }
    return new ProposedDeadline(
        register.id() + "." + step.id(),
        register.title().in(locale),
        step.title().in(locale),
        within,
        catalog.basisOf(register, step));
  }
}
