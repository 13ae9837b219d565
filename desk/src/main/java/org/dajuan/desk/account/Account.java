package org.dajuan.desk.account;

import java.time.Instant;
import java.util.Set;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;
import org.jspecify.annotations.Nullable;

/**
 * 账户 — a person who may sign in.
 *
 * @param name the login name; also the actor of ledger entries
 * @param passwordHash Argon2id in its usual text form
 * @param roles ids of roles of the catalog
 * @param region code of the region in whose subtree the person works
 * @param streams ids of the streams the person works for, null for all
 * @param failures wrong passwords since the last right one
 * @param lockedUntil until when signing in is refused, null when it is not
 */
public record Account(
    String name,
    String title,
    String passwordHash,
    Set<String> roles,
    String region,
    @Nullable Set<String> streams,
    boolean disabled,
    int failures,
    @Nullable Instant lockedUntil) {

  public Account {
    roles = Set.copyOf(roles);
    streams = streams == null ? null : Set.copyOf(streams);
  }

  /** Who this is to the records: each role in the region and for the streams, without end. */
  public Person person() {
    return new Person(
        name,
        roles.stream().map(role -> Grant.in(region, role).forStreams(streams)).toList(),
        false);
  }

  /** Whether signing in is refused at this time because of wrong passwords. */
  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
