package org.dajuan.catalog.register;

import org.dajuan.catalog.period.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * 应报 — from whom a register expects a return in every period, nil returns included (handbook §0.8,
 * 零报告). Exactly one of level and orgKind is set. Received returns are records of the register
 * {@link Register#returnsRegister()}.
 *
 * @param level every region of this level answers
 * @param orgKind every org of this kind answers
 */
public record Returns(@Nullable String level, @Nullable String orgKind, PeriodKind every) {

  /** Field of the returns register that says who answers. */
  public static final String RESPONDENT = "respondent";

  /** Field of the returns register that says for which period. */
  public static final String PERIOD = "period";

  /** Boolean field of the returns register: true when there was nothing to report. */
  public static final String NIL = "nil";

  /** Date field of the returns register: when the return came in. */
  public static final String FILED_ON = "filed_on";
}
