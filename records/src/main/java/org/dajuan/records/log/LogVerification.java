package org.dajuan.records.log;

import org.dajuan.catalog.finding.Findings;

/**
 * What {@link LogVerifier} found.
 *
 * @param entries entries read from the database
 * @param published size of the newest checkpoint; entries beyond it are not yet proven by it
 * @param checkpoints checkpoints whose signature and root were checked
 * @param rows rows of registers compared with their last entry
 * @param erased entries whose content was erased for the sake of a person
 * @param origin name of the log, empty while it has no key
 */
public record LogVerification(
    Findings findings,
    long entries,
    long published,
    long checkpoints,
    long rows,
    long erased,
    String origin) {

  /** Whether nothing was changed behind the program's back. */
  public boolean isIntact() {
    return !findings.hasErrors();
  }
}
