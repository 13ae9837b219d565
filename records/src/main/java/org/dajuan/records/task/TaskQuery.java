package org.dajuan.records.task;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks, at which moment.
 *
 * @param now the moment for which lights are computed
 * @param roles only tasks that one of these roles may do or is told of; null for all tasks
 * @param region only records in this region and those below it, null for all
 * @param register only records of this register, null for all
 * @param light only tasks with this light, null for all
 * @param offset tasks to leave out at the beginning
 * @param limit tasks on a page, 1 to {@link #MOST}
 */
public record TaskQuery(
    Instant now,
    @Nullable Set<String> roles,
    @Nullable String region,
    @Nullable String register,
    @Nullable TaskLight light,
    int offset,
    int limit) {

  /** Most tasks on one page. */
  public static final int MOST = 500;

  public TaskQuery {
    roles = roles == null ? null : Set.copyOf(roles);
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new IllegalArgumentException("no page of " + limit + " tasks after " + offset);
    }
  }

  /** The fifty most urgent tasks of anybody anywhere. */
  public static TaskQuery at(Instant now) {
    return new TaskQuery(now, null, null, null, null, 0, 50);
  }

  public TaskQuery forRoles(@Nullable Set<String> ids) {
    return new TaskQuery(now, ids, region, register, light, offset, limit);
  }

  public TaskQuery inRegion(@Nullable String code) {
    return new TaskQuery(now, roles, code, register, light, offset, limit);
  }

  public TaskQuery ofRegister(@Nullable String id) {
    return new TaskQuery(now, roles, region, id, light, offset, limit);
  }

  public TaskQuery withLight(@Nullable TaskLight only) {
    return new TaskQuery(now, roles, region, register, only, offset, limit);
  }

  public TaskQuery page(int leftOut, int shown) {
    return new TaskQuery(now, roles, region, register, light, leftOut, shown);
  }
}
