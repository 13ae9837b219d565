package org.dajuan.reports.publish;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.word.Localized;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of a file found.
 *
 * @param checks in the order in which they were made; it ends at the first that failed
 * @param trusted whether the signature was checked with a key that the caller trusts, and not only
 *     with the one that stands in the file
 * @param entry the publication's entry, null if the file has none that can be read
 * @param content what was published, null if it cannot be read
 * @param checkpoint the ledger's signed head, null if it cannot be read
 */
public record Verification(
    List<Check> checks,
    boolean trusted,
    @Nullable Entry entry,
    @Nullable PublicationContent content,
    @Nullable Checkpoint checkpoint) {

  /**
   * One check.
   *
   * @param code stable name
   * @param message what was found, in one sentence
   */
  public record Check(String code, boolean passed, Localized message) {}

  public Verification {
    checks = List.copyOf(checks);
  }

  /** Whether every check was made and passed. */
  public boolean isValid() {
    return !checks.isEmpty() && checks.stream().allMatch(Check::passed);
  }

  /** Why it is not valid. */
  public Optional<Check> findFault() {
    return checks.stream().filter(check -> !check.passed()).findFirst();
  }
}
