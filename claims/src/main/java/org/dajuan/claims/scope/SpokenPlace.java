package org.dajuan.claims.scope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place that a claim speaks of.
 *
 * @param code division code; null for a place that the division tree does not hold, whose figures
 *     are never those of ours
 * @param name as the text calls it, or the region's name
 * @param said the words that say it, null when none do
 */
public record SpokenPlace(@Nullable String code, String name, Origin origin, @Nullable Said said) {

  /** Division code of the region whose records may judge, empty when there is none. */
  public Optional<String> region() {
    return Optional.ofNullable(code);
  }

  /** Whether two mean the same place, from wherever it was taken. */
  public boolean isSame(SpokenPlace other) {
    return name.equals(other.name) && region().equals(other.region());
  }

  SpokenPlace from(Origin nearer) {
    return new SpokenPlace(code, name, nearer, said);
  }
}
