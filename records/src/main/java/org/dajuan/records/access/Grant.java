package org.dajuan.records.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 授权 — one role that a person holds: where, for which streams, from when to when.
 *
 * @param role id of a role of the catalog; one that the catalog does not know gives nothing
 * @param region code of the region in whose subtree it is held, null for every region
 * @param streams ids of the streams for which it is held, null for all
 * @param from first day, null when it always was
 * @param to last day, null when it has no end
 */
public record Grant(
    String role,
    @Nullable String region,
    @Nullable Set<String> streams,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public Grant {
    streams = streams == null ? null : Set.copyOf(streams);
  }

  /** A role held in a region and below, for all streams, without end. */
  public static Grant in(@Nullable String region, String role) {
    return new Grant(role, region, null, null, null);
  }

  /** The same for some streams only; null for all. */
  public Grant forStreams(@Nullable Set<String> ids) {
    return new Grant(role, region, ids, from, to);
  }

  /** The same from one day to another, both included. */
  public Grant between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Grant(role, region, streams, first, last);
  }

  /** Whether it holds on a day. */
  public boolean isValid(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether it holds for a stream. */
  public boolean isFor(String stream) {
    return streams == null || streams.contains(stream);
  }
}
