package org.dajuan.catalog.region;

import java.util.List;

/**
 * 汇交 — which regions of home's level below a wider one have their records here, as far as the packs
 * list such regions.
 */
public record HandedIn(List<Region> received, List<Region> missing) {

  public HandedIn {
    received = List.copyOf(received);
    missing = List.copyOf(missing);
  }

  /** How many are listed. */
  public int expected() {
    return received.size() + missing.size();
  }
}
