package org.dajuan.server.registers;

import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.records.read.RecordQuery;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of a register; empty texts do not restrict. */
public record RegisterFilter(String region, String state, String text, @Nullable String after) {

  public boolean isAny() {
    return !region.isEmpty() || !state.isEmpty() || !text.isEmpty();
  }

  /** An unknown region finds nothing rather than everything. */
  RecordQuery query(Catalog catalog, String register) {
    return RecordQuery.of(register)
        .inRegion(region.isEmpty() ? null : code(catalog).orElse(region))
        .inState(state.isEmpty() ? null : state)
        .containing(text)
        .after(after);
  }

  private Optional<String> code(Catalog catalog) {
    return catalog
        .regions()
        .find(region)
        .or(() -> catalog.regions().named(region).stream().findFirst())
        .map(Region::code);
  }
}
