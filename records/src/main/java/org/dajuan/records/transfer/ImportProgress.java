package org.dajuan.records.transfer;

/** Told now and then how far an import has come, on the thread that runs it. */
public interface ImportProgress {
  /** What an import does, in this order. */
  enum Step {
    READING,
    CHECKING,
    WRITING,
    REPORTING
  }

  /** Says that {@code rows} rows have come as far as {@code step}. */
  void at(Step step, long rows);

  /** Tells nobody. */
  static ImportProgress silent() {
    return (step, rows) -> {};
  }
}
