package org.dajuan.catalog.value;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A region by code, or by a name that is unique in the home region; a name may be made unique by
 * those above it: 丰州镇/东村. Of several, those that no longer exist are left out.
 */
final class RegionReading implements ValueParser.Reading {

  private static final int CANDIDATES_SHOWN = 5;

  private static final int MOST_SUGGESTED = 1_000;

  private final Map<String, String> suggested = new ConcurrentHashMap<>();
  private final Field field;
  private final RegionTree regions;
  private final String home;
  private final @Nullable String level;

  RegionReading(Field field, Catalog catalog, @Nullable String level) {
    this.field = field;
    this.regions = catalog.regions();
    this.home = catalog.home();
    this.level = level;
  }

  @Override
  public ParsedValue read(String text, @Nullable String unit) {
    Region byCode = regions.find(text).orElse(null);
    if (byCode != null) {
      return level == null || byCode.level().equals(level)
          ? ParsedValue.of(byCode.code())
          : ParsedValue.faulty(wrongLevel(byCode, text, level));
    }
    String[] names = text.split("\\s*[/／]\\s*", -1);
    List<Region> named =
        regions.named(names[names.length - 1]).stream().filter(r -> lies(r, names)).toList();
    List<Region> fitting = preferred(named.stream().filter(this::hasLevel).toList());
    if (fitting.size() == 1) {
      return ParsedValue.of(fitting.get(0).code());
    }
    if (fitting.size() > 1) {
      return ParsedValue.faulty(
          ValueFaults.AMBIGUOUS_REGION.in(field, text, "candidates", candidates(fitting)));
    }
    return ParsedValue.faulty(
        named.isEmpty() || level == null
            ? ValueFaults.unknownRegion(field, text, nearest(text))
            : wrongLevel(named.get(0), text, level));
  }

  /** The nearest name or code. Looking through all of them is dear, so it is done only so often. */
  private String nearest(String text) {
    String before = suggested.get(text);
    if (before != null || suggested.size() >= MOST_SUGGESTED) {
      return before == null ? "" : before;
    }
    String nearest = NearestWord.suggest(text, known(text));
    suggested.put(text, nearest);
    return nearest;
  }

  /** Codes for a code, names of the level for a name: of home, where people write about. */
  private List<String> known(String text) {
    boolean code = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return regions.list().stream()
        .filter(this::hasLevel)
        .filter(each -> lies(each, new String[] {each.name()}))
        .map(each -> code ? each.code() : each.name())
        .toList();
  }

  private boolean hasLevel(Region region) {
    return level == null || region.level().equals(level);
  }

  /** Whether a region lies in the home region and below the regions named before it. */
  private boolean lies(Region region, String[] names) {
    List<Region> line = regions.withAncestors(region.code());
    // The home region's own ancestors may be named too, such as its city.
    boolean atHome =
        home.isEmpty()
            || line.stream().anyMatch(each -> each.code().equals(home))
            || regions.withAncestors(home).contains(region);
    if (!atHome) {
      return false;
    }
    int at = 1;
    for (int i = names.length - 2; i >= 0; i--) {
      while (at < line.size() && !line.get(at).name().equals(names[i])) {
        at++;
      }
      if (at++ >= line.size()) {
        return false;
      }
    }
    return true;
  }

  private static List<Region> preferred(List<Region> regions) {
    List<Region> existing = regions.stream().filter(each -> each.validTo() == null).toList();
    return existing.isEmpty() ? regions : existing;
  }

  private String candidates(List<Region> fitting) {
    return fitting.stream()
            .limit(CANDIDATES_SHOWN)
            .map(
                each ->
                    (each.parent() == null ? "" : regions.get(each.parent()).name() + "/")
                        + each.name()
                        + " "
                        + each.code())
            .collect(Collectors.joining("、"))
        + (fitting.size() > CANDIDATES_SHOWN ? "……" : "");
  }

  private Objection wrongLevel(Region region, String text, String wanted) {
    return ValueFaults.WRONG_REGION_LEVEL.in(
        field, text, "level", title(region.level()), "wanted", title(wanted));
  }

  private Localized title(String id) {
    return regions.findLevel(id).map(RegionLevel::title).orElse(Localized.of(id));
  }
}
