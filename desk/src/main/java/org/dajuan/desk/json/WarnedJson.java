package org.dajuan.desk.json;

import org.dajuan.desk.warning.WarningLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A record under a warning as JSON.
 *
 * @param why what the conditions read of it, in words
 * @param lit the day on which the light came on
 * @param overdue days since the last day of an answer
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record WarnedJson(
    String id,
    String label,
    String region,
    String light,
    String why,
    @Nullable String lit,
    @Nullable String dueRaw,
    @Nullable String dueLegal,
    long overdue) {

  public static WarnedJson of(WarningLine line) {
    return new WarnedJson(
        line.id(),
        line.label(),
        line.region(),
        line.light(),
        line.why(),
        line.lit(),
        line.dueRaw(),
        line.dueLegal(),
        line.overdue());
  }
}
