package org.dajuan.claims.scope;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Which place a word means, where others are in force: the whole of what is nearest, a region that
 * bears the name, or a place that the division tree does not hold. Never a guess between two.
 */
final class PlaceResolver {

  private final PlaceNames names;

  PlaceResolver(PlaceNames names) {
    this.names = names;
  }

  /**
   * @param inForce the place in force before the word
   * @param text the place of the text
   */
  SpokenPlace place(PlaceWord word, SpokenPlace inForce, SpokenPlace text) {
    return switch (word.kind()) {
      case OTHERS, UNKNOWN -> unknown(word.name());
      case OWN -> whole(word, text).orElseGet(() -> unknown(word.name()));
      case WHOLE ->
          whole(word, inForce).or(() -> whole(word, text)).orElseGet(() -> unknown(word.name()));
      case NAMED -> named(word, inForce, text);
    };
  }

  private Optional<SpokenPlace> whole(PlaceWord word, SpokenPlace of) {
    String code = of.code();
    if (code == null) {
      return of.name().endsWith(word.last()) ? Optional.of(of) : Optional.empty();
    }
    return names.tree().withAncestors(code).stream()
        .filter(region -> region.name().endsWith(word.last()))
        .findFirst()
        .map(PlaceResolver::known);
  }

  private SpokenPlace named(PlaceWord word, SpokenPlace inForce, SpokenPlace text) {
    List<Region> nearest = near(word.regions(), inForce.code());
    if (nearest.isEmpty()) {
      nearest = near(word.regions(), text.code());
    }
    if (nearest.isEmpty()) {
      nearest = word.regions().stream().filter(names::isCountyOrAbove).toList();
    }
    return nearest.size() == 1 ? known(nearest.get(0)) : unknown(word.name());
  }

  /** Those that lie in the place, or in the smallest place around it in which any lies. */
  private List<Region> near(List<Region> regions, @Nullable String code) {
    if (code == null) {
      return List.of();
    }
    for (Region around : names.tree().withAncestors(code)) {
      List<Region> within =
          regions.stream().filter(each -> names.isWithin(each, around.code())).toList();
      if (!within.isEmpty()) {
        return within;
      }
      if (names.isCountyOrAbove(around)) {
        break;
      }
    }
    return List.of();
  }

  static SpokenPlace known(Region region) {
    return new SpokenPlace(region.code(), region.name(), Origin.CLAUSE, null);
  }

  static SpokenPlace unknown(String name) {
    return new SpokenPlace(null, name, Origin.CLAUSE, null);
  }
}
