package org.dajuan.records.write;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dajuan.catalog.finding.Findings;

/** What became of a {@link Change}. */
public sealed interface ChangeResult {

  /**
   * The change stands.
   *
   * @param version the record's version now; when nothing differed, the one it had
   * @param sequence sequence of its last entry in the ledger
   * @param findings warnings and hints
   */
  record Applied(UUID id, int version, long sequence, Findings findings) implements ChangeResult {}

  /** Nothing was changed; the findings say why. */
  record Refused(Findings findings) implements ChangeResult {}

  /**
   * Somebody else changed the record since the person saw it; nothing was changed.
   *
   * @param version the record's version now
   * @param actor who made it, empty when unknown
   * @param fields every field in which the two differ
   */
  record Conflict(UUID id, int version, String actor, Instant time, List<FieldConflict> fields)
      implements ChangeResult {
    public Conflict {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field that the change would set to another value than it has now. Values are canonical; empty
   * for an empty field.
   *
   * @param seen the value in the version that the person saw
   * @param theirs the value now
   * @param yours the value in the change
   */
  record FieldConflict(String field, String seen, String theirs, String yours) {
    /** Whether somebody else changed this very field, too. */
    public boolean bothChanged() {
      return !seen.equals(theirs);
    }
  }
}
