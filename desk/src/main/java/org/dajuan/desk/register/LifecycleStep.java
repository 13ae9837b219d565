package org.dajuan.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/**
 * A step of a life cycle in words, for the table under the drawing.
 *
 * @param requires fields that must be filled, and evidence
 * @param notes what else its deadline says: from when, what does not count, extension, escalation
 * @param source what the step and its deadline rest on, may be empty
 * @param standing how well that is known, in words; empty when nothing is said and nothing limits
 * @param doubtful whether it was not confirmed
 */
public record LifecycleStep(
    String title,
    String from,
    String to,
    String who,
    String requires,
    String within,
    List<String> notes,
    String source,
    String standing,
    boolean doubtful) {

  static List<LifecycleStep> of(
      Catalog catalog, Register register, RecordWords words, Locale locale) {
    Lifecycle lifecycle = catalog.lifecycleOf(register);
    List<LifecycleStep> steps = new ArrayList<>();
    for (Transition each : lifecycle.transitions()) {
      Basis basis = catalog.basisOf(register, each);
      boolean said = basis.isStated() || each.deadline() != null;
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
              requires(register, each, words, locale),
              within(each.within(), words),
              DeadlineNotes.of(catalog, register, each.deadline(), words, locale),
              basis.text().equals(basis.standing().title()) ? "" : basis.text().in(locale),
              said ? basis.standing().title().in(locale) : "",
              basis.standing() != Basis.Standing.CONFIRMED));
    }
    return steps;
  }

  private static String requires(
      Register register, Transition step, RecordWords words, Locale locale) {
    List<String> all = new ArrayList<>(titles(register, step.requires(), locale));
    if (!step.evidence().isEmpty()) {
      all.add(
          words.message(
              "record.step.evidence", String.join("、", titles(register, step.evidence(), locale))));
    }
    if (step.otherPerson()) {
      all.add(words.message("record.step.other_person"));
    }
    return String.join("、", all);
  }

  private static List<String> titles(Register register, List<String> fields, Locale locale) {
    return fields.stream()
        .map(name -> register.findField(name).map(f -> f.title().in(locale)).orElse(name))
        .toList();
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

  static String within(@Nullable TimeLimit limit, RecordWords words) {
    return limit == null
        ? ""
        : words.message("limit." + limit.kind().name().toLowerCase(Locale.ROOT), limit.amount());
  }
}
