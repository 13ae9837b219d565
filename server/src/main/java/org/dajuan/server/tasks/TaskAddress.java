package org.dajuan.server.tasks;

import java.util.Arrays;
import org.dajuan.records.task.TaskLight;
import org.dajuan.records.task.TaskQuery;
import org.dajuan.server.frame.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see; empty texts do not restrict.
 *
 * @param role id of a role, {@code all} for everybody's, empty for those of the signed-in person
 * @param light id of a light
 * @param over {@code long} for those alone that are over for long
 * @param on the day for which they are looked at
 */
public record TaskAddress(
    String role,
    String region,
    String register,
    String light,
    String over,
    String on,
    Integer from) {

  /** Those that are over for long. */
  private static final String LONG = "long";

  /** Everybody's tasks. */
  static final String EVERYBODY = "all";

  public TaskAddress(
      @Nullable String role,
      @Nullable String region,
      @Nullable String register,
      @Nullable String light,
      @Nullable String over,
      @Nullable String on,
      @Nullable Integer from) {
    this.role = role == null ? "" : role;
    this.region = region == null ? "" : region.strip();
    this.register = register == null ? "" : register;
    this.light = light == null ? "" : light;
    this.over = LONG.equals(over) ? LONG : "";
    this.on = on == null ? "" : on;
    this.from = Stretch.from(from);
  }

  /** Tasks that are over for long are shown by themselves, or not. */
  TaskQuery.Age age() {
    return over.isEmpty() ? TaskQuery.Age.CURRENT : TaskQuery.Age.LONG_OVERDUE;
  }

  @Nullable TaskLight findLight() {
    return Arrays.stream(TaskLight.values())
        .filter(each -> each.id().equals(light))
        .findFirst()
        .orElse(null);
  }
}
