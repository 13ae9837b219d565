package org.dajuan.desk.json;

import org.dajuan.desk.warning.WarningLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A record under a warning as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record WarnedJson(
    String id,
    String label,
    String region,
    String light,
    @Nullable String dueRaw,
    @Nullable String dueLegal) {

  public static WarnedJson of(WarningLine line) {
    return new WarnedJson(
        line.id(), line.label(), line.region(), line.light(), line.dueRaw(), line.dueLegal());
  }
}
