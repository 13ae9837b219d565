package org.dajuan.records.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.ledger.Commitment;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.jspecify.annotations.Nullable;

/** Whether each entry's salt and content are those that it commits to. */
final class ContentCheck {

  private static final int KEPT = 20_000;

  private final LogFindings findings;
  private final Map<Hash, Entry> broken = new LinkedHashMap<>();
  private final Map<Hash, Hash> actual = new LinkedHashMap<>();
  private long erased;

  ContentCheck(LogFindings findings) {
    this.findings = findings;
  }

  void check(Entry entry, byte @Nullable [] salt, @Nullable String content) {
    if (salt == null && content == null) {
      erased++;
      return;
    }
    if (salt == null || content == null || salt.length != Commitment.SALT_SIZE) {
      findings.contentHalfErased(entry.sequence());
      return;
    }
    Hash made = Commitment.of(salt, content);
    if (made.equals(entry.commitment())) {
      return;
    }
    if (broken.size() >= KEPT) {
      findings.contentChanged(entry);
      return;
    }
    broken.put(entry.commitment(), entry);
    actual.put(entry.commitment(), made);
  }

  void tell() {
    broken.forEach(
        (commitment, entry) -> {
          Hash made = actual.get(commitment);
          Entry other = made == null ? null : broken.get(made);
          Hash others = other == null ? null : actual.get(other.commitment());
          if (other == null || others == null || !commitment.equals(others)) {
            findings.contentChanged(entry);
          } else if (entry.sequence() < other.sequence()) {
            findings.contentsSwapped(entry.sequence(), other.sequence());
          }
        });
  }

  long erased() {
    return erased;
  }
}
