package org.dajuan.records.write;

import java.util.Collections;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.draft.Draft;
import org.dajuan.records.draft.DraftFaults;
import org.jspecify.annotations.Nullable;

/** What the life cycle of a register has to say to a change of a record that exists. */
final class StepCheck {
  private final Register register;
  private final Lifecycle lifecycle;

  StepCheck(Catalog catalog, Register register) {
    this.register = register;
    this.lifecycle = catalog.lifecycleOf(register);
  }

  /** The step that a transition names; null, with a finding, when there is none. */
  @Nullable Transition step(Change.Transition change, Findings findings) {
    Transition step = lifecycle.findTransition(change.transition()).orElse(null);
    if (step == null) {
      findings.add(
          WriteFindings.unknownTransition(register, change.id(), lifecycle, change.transition()));
    }
    return step;
  }

  /**
   * Whether the change may be made at all in the record's state, by this person, without reason.
   */
  void check(
      Change.OfRecord change,
      @Nullable Transition step,
      CurrentRecord current,
      Actor actor,
      Findings findings) {
    if (current.isVoided()) {
      findings.add(WriteFindings.recordVoided(register, current.id()));
      return;
    }
    if (change instanceof Change.Update) {
      lifecycle
          .findState(current.state())
          .filter(State::end)
          .ifPresent(
              state -> findings.add(WriteFindings.recordFinished(register, current.id(), state)));
    }
    boolean reasonNeeded =
        change instanceof Change.Correct
            || change instanceof Change.VoidRecord
            || (step != null && step.reasonNeeded());
    if (reasonNeeded && change.reason().isBlank()) {
      findings.add(WriteFindings.reasonNeeded(register, current.id()));
    }
    if (step != null) {
      checkStep(step, current, actor, findings);
    }
  }

  private void checkStep(Transition step, CurrentRecord current, Actor actor, Findings findings) {
    if (!step.from().contains(current.state())) {
      findings.add(WriteFindings.wrongState(register, current.id(), step, current.state()));
    }
    if (!step.roles().isEmpty() && Collections.disjoint(step.roles(), actor.roles())) {
      findings.add(WriteFindings.roleMissing(register, current.id(), step));
    }
  }

  /** Whether the fields that a step requires are filled. */
  void checkRequired(Transition step, Draft draft, String record, Findings findings) {
    for (String field : step.requires()) {
      if (draft.isEmpty(draft.index(field))) {
        findings.add(
            DraftFaults.requiredFor(register.field(field), step.title())
                .at(new Place.InField(register.id(), record, field)));
      }
    }
  }
}
