package org.dajuan.desk.register;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * 流程 — a life cycle, to be drawn, and its steps in words.
 *
 * @param here id of the state in which a record is, null where none is looked at
 */
public record LifecycleView(Lifecycle lifecycle, @Nullable String here, List<LifecycleStep> steps) {

  public LifecycleView {
    steps = List.copyOf(steps);
  }

  static LifecycleView of(
      Catalog catalog, Register register, @Nullable String here, RecordWords words, Locale locale) {
    return new LifecycleView(
        catalog.lifecycleOf(register), here, LifecycleStep.of(catalog, register, words, locale));
  }
}
