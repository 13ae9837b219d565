package org.dajuan.server.registers;

import org.dajuan.records.read.RecordQuery;
import org.dajuan.server.frame.Viewpoints;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of a register; empty texts do not restrict. */
public record RegisterAddress(String region, String state, String q, @Nullable String after) {

  public RegisterAddress(
      @Nullable String region, @Nullable String state, @Nullable String q, @Nullable String after) {
    this.region = region == null ? "" : region.strip();
    this.state = state == null ? "" : state;
    this.q = q == null ? "" : q.strip();
    this.after = after;
  }

  public boolean isAny() {
    return !region.isEmpty() || !state.isEmpty() || !q.isEmpty();
  }

  RecordQuery query(Viewpoints viewpoints, String register) {
    return RecordQuery.of(register)
        .inRegion(region.isEmpty() ? null : viewpoints.region(region).code())
        .inState(state.isEmpty() ? null : state)
        .containing(q)
        .after(after);
  }
}
