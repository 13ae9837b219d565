package org.dajuan.records.transfer;

import java.nio.file.Path;
import java.util.Optional;
import org.dajuan.catalog.finding.Findings;

/**
 * What became of an import.
 *
 * @param read rows of the file below the header, blank ones not counted
 * @param created records that are new
 * @param updated records that were changed
 * @param unchanged rows that say what the record said already
 * @param faulty rows with at least one error
 * @param findings everything found, placed in the file; capped, with totals
 * @param faultsFile the workbook that marks the faulty rows, when one was written
 */
public record ImportOutcome(
    long read,
    long created,
    long updated,
    long unchanged,
    long faulty,
    Findings findings,
    Optional<Path> faultsFile) {

  static ImportOutcome refused(Findings findings) {
    return new ImportOutcome(0, 0, 0, 0, 0, findings, Optional.empty());
  }

  /** Whether the file went in without an error. */
  public boolean isComplete() {
    return !findings.hasErrors();
  }
}
