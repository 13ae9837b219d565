package org.dajuan.claims.verdict;

/** What the ledger says of a claim. {@link #code} is the word used in JSON. */
public enum Verdict {
  /** not what is recorded, in the scope that the claim speaks of */
  CONTRADICTED("contradicted"),
  /** of several parts some are supported and some are not */
  PARTLY("partly"),
  /** a doubtful match: candidates are given, a person has to choose */
  POSSIBLE("possible"),
  /**
   * not proven as it is told: returns are incomplete, it agrees only when rounded away, or what is
   * recorded is on another basis
   */
  UNPROVEN("unproven"),
  /** an indicator or kind of thing is defined, but nothing is recorded about it */
  NO_RECORD("no-record"),
  /** another place or time than our records can speak for */
  OUT_OF_SCOPE("out-of-scope"),
  /** nothing is defined that could prove it */
  UNVERIFIABLE("unverifiable"),
  SUPPORTED("supported");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
