package org.dajuan.records.task;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks, at which moment.
 *
 * @param now the moment for which lights are computed
 * @param roles only tasks that one of these roles may do or is told of; null for all tasks
 * @param mine only where the person who asks holds one of the roles for the record's region and
 *     stream, not wherever somebody with such a role might act
 * @param region only records in this region and those below it, null for all
 * @param register only records of this register, null for all
 * @param light only tasks with this light, null for all
 * @param age which of them by how long they are over
 * @param offset tasks to leave out at the beginning
 * @param limit tasks on a page, 1 to {@link #MOST}
 */
public record TaskQuery(
    Instant now,
    @Nullable Set<String> roles,
    boolean mine,
    @Nullable String region,
    @Nullable String register,
    @Nullable TaskLight light,
    Age age,
    int offset,
    int limit) {

  /** Most tasks on one page. */
  public static final int MOST = 500;

  /** A task that is over for longer than so many days waits for nobody in particular any more. */
  public static final int LONG_DAYS = 365;

  /** Tasks by how long their time has been over. */
  public enum Age {
    ANY,
    /** Without those that are over for more than {@link #LONG_DAYS}. */
    CURRENT,
    /** Those alone. */
    LONG_OVERDUE
  }

  public TaskQuery {
    roles = roles == null ? null : Set.copyOf(roles);
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new IllegalArgumentException("no page of " + limit + " tasks after " + offset);
    }
  }

  /** The fifty most urgent tasks of anybody anywhere. */
  public static TaskQuery at(Instant now) {
    return new TaskQuery(now, null, false, null, null, null, Age.ANY, 0, 50);
  }

  public TaskQuery forRoles(@Nullable Set<String> ids) {
    return new TaskQuery(now, ids, false, region, register, light, age, offset, limit);
  }

  /** Those of the person who asks, given the roles that he holds anywhere. */
  public TaskQuery mine(Set<String> held) {
    return new TaskQuery(now, held, true, region, register, light, age, offset, limit);
  }

  public TaskQuery inRegion(@Nullable String code) {
    return new TaskQuery(now, roles, mine, code, register, light, age, offset, limit);
  }

  public TaskQuery ofRegister(@Nullable String id) {
    return new TaskQuery(now, roles, mine, region, id, light, age, offset, limit);
  }

  public TaskQuery withLight(@Nullable TaskLight only) {
    return new TaskQuery(now, roles, mine, region, register, only, age, offset, limit);
  }

  public TaskQuery ofAge(Age wanted) {
    return new TaskQuery(now, roles, mine, region, register, light, wanted, offset, limit);
  }

  public TaskQuery page(int leftOut, int shown) {
    return new TaskQuery(now, roles, mine, region, register, light, age, leftOut, shown);
  }
}
