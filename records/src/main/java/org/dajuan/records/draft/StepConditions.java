package org.dajuan.records.draft;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Transition;

/** 办理条件 — what a step of the life cycle asks of the record that takes it. */
public final class StepConditions {

  private StepConditions() {}

  /** Every field that must be filled, one of those that prove the step, and its guard. */
  public static List<Condition> of(Register register, Transition step) {
    List<Condition> conditions = new ArrayList<>();
    for (String field : step.requires()) {
      conditions.add(
          Condition.anyFilled(
              List.of(field), RecordFaults.requiredFor(register.field(field), step.title())));
    }
    if (!step.evidence().isEmpty()) {
      conditions.add(
          Condition.anyFilled(
              step.evidence(),
              RecordFaults.evidence(
                  step.evidence().stream().map(register::field).toList(), step.title())));
    }
    Expression guard = register.guards().get(step.id());
    if (guard != null) {
      conditions.add(Condition.holds(guard, RecordFaults.guard(step)));
    }
    return conditions;
  }
}
