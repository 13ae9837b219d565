package org.dajuan.claims.verdict;

/** What the ledger says of a claim. {@link #code} is the word used in JSON. */
public enum Verdict {
  SUPPORTED("supported"),
  CONTRADICTED("contradicted"),
  /** an indicator is defined, but nothing is recorded */
  NO_RECORD("no-record"),
  /** records or returns are incomplete */
  UNPROVEN("unproven"),
  /** nothing is defined that could prove it */
  UNVERIFIABLE("unverifiable");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
