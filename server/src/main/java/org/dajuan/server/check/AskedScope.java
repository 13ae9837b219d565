package org.dajuan.server.check;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionAnswer;
import org.dajuan.catalog.region.RegionTree;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a text speaks of; both fields may be left empty, then the text says it.
 *
 * @param regionText what was typed: a code or a name
 * @param regions those that are meant; one when the text is understood
 * @param periodText what was typed
 * @param period null when nothing was typed, or it is none
 */
record AskedScope(
    String regionText, List<Region> regions, String periodText, @Nullable Period period) {

  /** Everything left to the text. */
  static final AskedScope NONE = new AskedScope("", List.of(), "", null);

  AskedScope {
    regions = List.copyOf(regions);
  }

  static AskedScope read(RegionTree tree, String regionText, String periodText) {
    return new AskedScope(
        regionText,
        meant(tree.resolve(regionText)),
        periodText,
        Period.find(withoutYearSign(periodText)).orElse(null));
  }

  private static List<Region> meant(RegionAnswer answer) {
    if (answer instanceof RegionAnswer.Found found) {
      return List.of(found.region());
    }
    return answer instanceof RegionAnswer.Ambiguous several ? several.regions() : List.of();
  }

  /** A sign behind a plain year says nothing more; people write it as they speak. */
  private static String withoutYearSign(String text) {
    int end = text.length() - 1;
    boolean plainYear =
        end > 0
            && Character.isIdeographic(text.charAt(end))
            && text.chars().limit(end).allMatch(Character::isDigit);
    return plainYear ? text.substring(0, end) : text;
  }

  boolean isRegionUnderstood() {
    return regionText.isEmpty() || regions.size() == 1;
  }

  boolean isPeriodUnderstood() {
    return periodText.isEmpty() || period != null;
  }

  /** Division code to ask for, null to leave it to the text. */
  @Nullable String code() {
    return regions.size() == 1 ? regions.get(0).code() : null;
  }
}
