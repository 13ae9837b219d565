package org.dajuan.claims.scope;

import org.dajuan.catalog.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the person who asks says of a text, and what is taken where neither he nor the text says it.
 *
 * @param region division code that he names, null when he leaves it to the text
 * @param period that he names, null when he leaves it to the text
 * @param home division code of the region whose records are asked
 * @param newest newest year with figures of the home region
 * @param corrects whether he corrects what the title or the date line of the text say; else they go
 *     before his word, for a text that says of what it speaks is not judged by another year
 */
public record Asked(
    @Nullable String region,
    @Nullable Period period,
    String home,
    Period newest,
    boolean corrects) {

  /** A person who says both. */
  public static Asked of(String region, Period period) {
    return new Asked(region, period, region, period, false);
  }

  /** The region that counts where the text names none. */
  public String regionOrHome() {
    return region == null ? home : region;
  }

  /** The period that counts where the text names none. */
  public Period periodOrNewest() {
    return period == null ? newest : period;
  }
}
