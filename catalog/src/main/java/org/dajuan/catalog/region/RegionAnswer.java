package org.dajuan.catalog.region;

import java.util.List;

/** What a code or name that somebody wrote stands for; two regions may share a name. */
public sealed interface RegionAnswer {

  /** Exactly one region is meant. */
  record Found(Region region) implements RegionAnswer {}

  /**
   * Several regions have the name, and only a code tells which is meant.
   *
   * @param regions at least two, in the order of the packs
   */
  record Ambiguous(List<Region> regions) implements RegionAnswer {
    public Ambiguous {
      regions = List.copyOf(regions);
    }
  }

  /** No region has such a code or name. */
  record Unknown() implements RegionAnswer {}
}
