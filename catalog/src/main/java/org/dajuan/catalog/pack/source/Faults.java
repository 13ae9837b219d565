package org.dajuan.catalog.pack.source;

import java.util.HashSet;
import java.util.Set;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;

/**
 * Reports faults of packs as findings. Remembers whether a file could not be read at all: then
 * names that seem unknown may stand in it, and are not reported.
 */
public final class Faults {

  private static final int MAX_REMEMBERED = 100_000;

  private final Findings findings = new Findings();
  private final Set<String> reported = new HashSet<>();
  private boolean incomplete;

  /**
   * Reports a fault.
   *
   * @param namesAndValues name, value, name, value … of the places in the fault's text; a value may
   *     be {@link Localized}
   */
  public void report(Fault fault, Place place, Object... namesAndValues) {
    Finding finding = fault.at(place, namesAndValues);
    // A life cycle used by several registers would be reported once for each.
    if (reported.size() > MAX_REMEMBERED || reported.add(finding.line())) {
      findings.add(finding);
    }
  }

  /** Says that a file could not be read, so that not everything is known. */
  public void fileUnreadable() {
    incomplete = true;
  }

  /** Whether all files could be read; only then an unknown name is a fault. */
  public boolean allRead() {
    return !incomplete;
  }

  public Findings findings() {
    return findings;
  }
}
