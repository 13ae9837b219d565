package org.dajuan.records.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
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
      Sight sight,
      Findings findings) {
    if (current.isVoided()) {
      findings.add(WriteFindings.recordVoided(register, current.id()));
      return;
    }
    if (change instanceof Change.Update) {
      checkRegion(Rights.Action.EDIT, sight, current.region(), current.id(), findings);
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
      checkStep(step, current, sight, findings);
    } else if (change instanceof Change.Correct) {
      checkRole(CORRECT, lifecycle.correctRoles(), current, sight, findings);
    } else if (change instanceof Change.VoidRecord) {
      checkRole(VOID, lifecycle.voidRoles(), current, sight, findings);
    }
  }

  /** Whether something may be done with records in a region; a region is missing elsewhere. */
  void checkRegion(
      Rights.Action action, Sight sight, @Nullable String region, UUID id, Findings findings) {
    if (region != null && !region.isEmpty() && !sight.may(action, region)) {
      findings.add(WriteFindings.notPermitted(register, id.toString(), action));
    }
  }

  /** Who moves a record into another region must be at work in both. */
  void checkMove(CurrentRecord current, @Nullable String region, Sight sight, Findings findings) {
    if (!current.region().equals(region)) {
      checkRegion(Rights.Action.EDIT, sight, region, current.id(), findings);
    }
  }

  private void checkStep(Transition step, CurrentRecord current, Sight sight, Findings findings) {
    if (!step.from().contains(current.state())) {
      findings.add(WriteFindings.wrongState(register, current.id(), step, current.state()));
    }
    checkRole(step.title(), step.roles(), current, sight, findings);
  }

  private void checkRole(
      Localized what, Set<String> needed, CurrentRecord current, Sight sight, Findings findings) {
    if (needed.isEmpty()) {
      checkRegion(Rights.Action.EDIT, sight, current.region(), current.id(), findings);
    } else if (!sight.mayTake(needed, current.region())) {
      findings.add(WriteFindings.roleMissing(catalog, register, current.id(), what, needed));
    }
  }

  /** 四眼原则: whether somebody else made the change before, where the step asks for it. */
  void checkOtherPerson(
      Connection connection,
      Transition step,
      CurrentRecord current,
      Person actor,
      Findings findings)
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
}
