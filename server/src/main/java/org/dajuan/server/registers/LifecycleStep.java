package org.dajuan.server.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/** A step of a life cycle in words, for the table under the drawing. */
public record LifecycleStep(
    String title, String from, String to, String who, String requires, String within) {

  static List<LifecycleStep> of(
      Catalog catalog, Register register, RecordWords words, Locale locale) {
    Lifecycle lifecycle = catalog.lifecycleOf(register);
    List<LifecycleStep> steps = new ArrayList<>();
    for (Transition each : lifecycle.transitions()) {
      steps.add(
          new LifecycleStep(
              each.title().in(locale),
              lifecycle.states().stream()
                  .filter(state -> each.from().contains(state.id()))
                  .map(State::title)
                  .map(title -> title.in(locale))
                  .collect(Collectors.joining("、")),
              words.state(each.to()),
              who(catalog, each, words, locale),
              each.requires().stream()
                  .map(
                      name ->
                          register
                              .findField(name)
                              .map(Field::title)
                              .map(t -> t.in(locale))
                              .orElse(name))
                  .collect(Collectors.joining("、")),
              within(each.within(), words)));
    }
    return steps;
  }

  private static String who(Catalog catalog, Transition step, RecordWords words, Locale locale) {
    if (step.roles().isEmpty()) {
      return words.message("anyone");
    }
    return catalog.roles().values().stream()
        .filter(role -> step.roles().contains(role.id()))
        .map(role -> role.title().in(locale))
        .collect(Collectors.joining("、"));
  }

  private static String within(@Nullable TimeLimit limit, RecordWords words) {
    return limit == null
        ? ""
        : words.message("limit." + limit.kind().name().toLowerCase(Locale.ROOT), limit.amount());
  }
}
