package org.dajuan.server.warnings;

import java.util.Arrays;
import org.dajuan.records.warning.WarningLight;
import org.dajuan.server.frame.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Which warnings, or which records under one, somebody wants to see; empty texts do not restrict.
 *
 * @param light id of a light
 * @param on the day for which they are looked at
 */
public record WarningAddress(String region, String on, String light, Integer from) {

  public WarningAddress(
      @Nullable String region,
      @Nullable String on,
      @Nullable String light,
      @Nullable Integer from) {
    this.region = region == null ? "" : region.strip();
    this.on = on == null ? "" : on;
    this.light = light == null ? "" : light;
    this.from = Stretch.from(from);
  }

  @Nullable WarningLight findLight() {
    return Arrays.stream(WarningLight.values())
        .filter(each -> each.id().equals(light))
        .findFirst()
        .orElse(null);
  }
}
