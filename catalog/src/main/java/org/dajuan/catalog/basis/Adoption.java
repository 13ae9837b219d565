package org.dajuan.catalog.basis;

import java.util.Set;

/**
 * 采用 — what of the limits that packs only propose is turned on by the packs above them.
 *
 * @param warnings ids of warnings
 * @param deadlines a step of a register as {@code register.step}, or a register for all its steps
 */
public record Adoption(Set<String> warnings, Set<String> deadlines) {

  /** Nothing is turned on. */
  public static final Adoption NONE = new Adoption(Set.of(), Set.of());

  public Adoption {
    warnings = Set.copyOf(warnings);
    deadlines = Set.copyOf(deadlines);
  }

  /** Whether the deadline of a step of a register is turned on. */
  public boolean ofDeadline(String register, String step) {
    return deadlines.contains(register) || deadlines.contains(register + "." + step);
  }
}
