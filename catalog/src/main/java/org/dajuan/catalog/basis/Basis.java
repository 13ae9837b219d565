package org.dajuan.catalog.basis;

import java.util.Objects;
import org.dajuan.catalog.word.Localized;

/**
 * 依据 — where a rule of a pack comes from: a law, a document, a practice seen elsewhere, or the
 * pack's own proposal. What is {@linkplain Standing#UNCONFIRMED unconfirmed} is never shown as law.
 *
 * <p>Things of a catalog always have a basis; where the pack wrote none, not even on the register
 * or stream they belong to, it is {@link #UNSTATED}.
 *
 * @param text name of the law or document with its article; for a bare {@code source: proposal} the
 *     title of the standing; empty only when unstated
 */
public record Basis(Standing standing, Localized text) {

  /** How much weight a basis has. */
  public enum Standing {
    /** 已核实 — read in the document named. */
    CONFIRMED("已核实", "confirmed"),
    /** 他处做法 — in use elsewhere, taken over as a default. */
    PRACTICE("他处做法", "practice elsewhere"),
    /** 未核实 — believed, not read in a document. */
    UNCONFIRMED("未核实", "unconfirmed"),
    /** 本系统设计 — a proposal of the pack itself. */
    PROPOSAL("本系统设计", "proposal of this pack");

    private final Localized title;

    Standing(String zh, String en) {
      this.title = new Localized(zh, en);
    }

    public Localized title() {
      return title;
    }
  }

  /** Of what names no source at all; listed as unconfirmed. */
  public static final Basis UNSTATED = new Basis(Standing.UNCONFIRMED, Localized.of(""));

  public Basis {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(text, "text");
  }

  /** A standing without a text, as written by {@code source: unconfirmed}. */
  public static Basis of(Standing standing) {
    return new Basis(standing, standing.title());
  }

  /** Whether the pack says anything about where this comes from. */
  public boolean isStated() {
    return !equals(UNSTATED);
  }

  /**
   * Whether a pack only proposes this: its own design, or believed and read nowhere. Such limits
   * are in force only where a county has adopted them. What names no source at all is its author's
   * own.
   */
  public boolean isOnlyProposed() {
    return isStated() && (standing == Standing.PROPOSAL || standing == Standing.UNCONFIRMED);
  }

  /** This basis, or the other one when nothing is stated here. */
  public Basis or(Basis inherited) {
    return isStated() ? this : inherited;
  }
}
