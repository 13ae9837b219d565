package org.dajuan.server.registers;

import org.dajuan.catalog.Catalog;
import org.dajuan.records.read.RecordQuery;
import org.dajuan.server.layout.RegionAddress;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of a register; empty texts do not restrict. */
public record RegisterFilter(String region, String state, String text, @Nullable String after) {

  public boolean isAny() {
    return !region.isEmpty() || !state.isEmpty() || !text.isEmpty();
  }

  RecordQuery query(Catalog catalog, String register) {
    return RecordQuery.of(register)
        .inRegion(region.isEmpty() ? null : RegionAddress.get(catalog, region).code())
        .inState(state.isEmpty() ? null : state)
        .containing(text)
        .after(after);
  }
}
