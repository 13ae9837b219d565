package org.dajuan.records.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.ledger.Entry;

/**
 * Entries that are not what was published. Gathered first and told at the end, so that two entries
 * that changed places are named as such. Memory is bounded: beyond {@link #KEPT} each is told
 * alone.
 */
final class Differences {

  private static final int KEPT = 20_000;

  private record Difference(Entry published, Entry found) {}

  private final LogFindings findings;
  private final Map<Long, Difference> kept = new LinkedHashMap<>();
  private final Map<String, Long> publishedAt = new LinkedHashMap<>();

  Differences(LogFindings findings) {
    this.findings = findings;
  }

  void add(Entry published, Entry found) {
    if (kept.size() >= KEPT) {
      tellFields(published, found);
      return;
    }
    kept.put(found.sequence(), new Difference(published, found));
    publishedAt.put(anywhere(published), published.sequence());
  }

  void tell() {
    kept.forEach(
        (sequence, difference) -> {
          Long from = publishedAt.get(anywhere(difference.found));
          if (from == null) {
            tellFields(difference.published, difference.found);
          } else if (isSwap(difference, from)) {
            if (sequence < from) {
              findings.swapped(sequence, from);
            }
          } else {
            findings.moved(sequence, from);
          }
        });
  }

  private boolean isSwap(Difference one, long other) {
    Difference there = kept.get(other);
    return there != null && anywhere(there.found).equals(anywhere(one.published));
  }

  private void tellFields(Entry published, Entry found) {
    long sequence = found.sequence();
    field(sequence, "seq", published.sequence(), sequence);
    field(sequence, "time", published.time(), found.time());
    field(sequence, "actor", published.actor(), found.actor());
    field(sequence, "kind", published.kind(), found.kind());
    field(sequence, "register", published.register(), found.register());
    field(sequence, "record_id", published.recordId(), found.recordId());
    field(sequence, "version", published.version(), found.version());
    field(sequence, "commitment", published.commitment(), found.commitment());
  }

  private void field(long sequence, String name, Object published, Object found) {
    if (!published.equals(found)) {
      findings.rewritten(sequence, name, published.toString(), found.toString());
    }
  }

  /** All of an entry but its place. */
  private static String anywhere(Entry entry) {
    String leaf = entry.leafText();
    int header = leaf.indexOf('\n') + 1;
    return leaf.substring(leaf.indexOf('\n', header));
  }
}
