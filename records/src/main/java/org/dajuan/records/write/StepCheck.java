package org.dajuan.records.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
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
  private static final Localized CORRECT = new Localized("更正", "Correct");
  private static final Localized VOID = new Localized("作废", "Void");

  private final Catalog catalog;
  private final Register register;
  private final Lifecycle lifecycle;

  StepCheck(Catalog catalog, Register register) {
    this.catalog = catalog;
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
    } else if (change instanceof Change.Correct) {
      checkRole(CORRECT, lifecycle.correctRoles(), current, actor, findings);
    } else if (change instanceof Change.VoidRecord) {
      checkRole(VOID, lifecycle.voidRoles(), current, actor, findings);
    }
  }

  private void checkStep(Transition step, CurrentRecord current, Actor actor, Findings findings) {
    if (!step.from().contains(current.state())) {
      findings.add(WriteFindings.wrongState(register, current.id(), step, current.state()));
    }
    checkRole(step.title(), step.roles(), current, actor, findings);
  }

  private void checkRole(
      Localized what, Set<String> needed, CurrentRecord current, Actor actor, Findings findings) {
    if (!needed.isEmpty() && Collections.disjoint(needed, actor.roles())) {
      findings.add(WriteFindings.roleMissing(catalog, register, current.id(), what, needed));
    }
  }

  /** 四眼原则: whether somebody else made the change before, where the step asks for it. */
  void checkOtherPerson(
      Connection connection, Transition step, CurrentRecord current, Actor actor, Findings findings)
      throws SQLException {
    if (!step.otherPerson()) {
      return;
    }
    String sql = "SELECT actor FROM ledger.entry WHERE record_id = ? AND version = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, current.id());
      select.setInt(2, current.version());
      try (ResultSet row = select.executeQuery()) {
        if (row.next() && row.getString(1).equals(actor.name())) {
          findings.add(WriteFindings.samePerson(register, current.id(), step, actor.name()));
        }
      }
    }
  }

  /** Whether the fields that a step requires are filled, and one of those that prove it. */
  void checkRequired(Transition step, Draft draft, String record, Findings findings) {
    for (String field : step.requires()) {
      if (draft.isEmpty(draft.index(field))) {
        findings.add(
            DraftFaults.requiredFor(register.field(field), step.title()).at(place(record, field)));
      }
    }
    List<String> evidence = step.evidence();
    if (!evidence.isEmpty()
        && evidence.stream().allMatch(field -> draft.isEmpty(draft.index(field)))) {
      findings.add(
          DraftFaults.evidence(evidence.stream().map(register::field).toList(), step.title())
              .at(place(record, evidence.get(0))));
    }
  }

  private Place place(String record, String field) {
    return new Place.InField(register.id(), record, field);
  }
}
