package org.dajuan.figures;

import java.util.Locale;

/** How firm a figure is, from firm to weak; a figure made of others is as firm as the weakest. */
public enum FigureStatus {
  /** 实际 — from complete records, or released officially. */
  ACTUAL,
  /** 预计 — released officially as an estimate, or made of one. */
  ESTIMATE,
  /**
   * 待证 — a zero whose expected returns are not all in, or a rank among peers of which some lack.
   */
  UNPROVEN;

  /** The weaker of two. */
  public FigureStatus or(FigureStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The name in lower case, as written in JSON and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #code()}. */
  public static FigureStatus ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
