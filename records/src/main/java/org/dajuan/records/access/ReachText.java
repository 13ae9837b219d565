package org.dajuan.records.access;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.records.database.Viewer;

/**
 * Areas of registers as the JSON of a setting: what most registers have stands once, under the
 * empty name. Ids and codes are plain words of packs; whatever else there might be in one is
 * escaped.
 */
final class ReachText {

  private ReachText() {}

  static String of(Map<String, Area> areas) {
    Area usual = mostFrequent(areas);
    if (usual.everywhere() && areas.values().stream().allMatch(Area::everywhere)) {
      return Viewer.EVERYTHING;
    }
    StringBuilder text = new StringBuilder("{\"\":").append(codes(usual));
    areas.forEach(
        (register, area) -> {
          if (!area.equals(usual)) {
            text.append(',').append(quoted(register)).append(':').append(codes(area));
          }
        });
    return text.append('}').toString();
  }

  private static Area mostFrequent(Map<String, Area> areas) {
    Map<Area, Integer> counts = new HashMap<>();
    areas.values().forEach(area -> counts.merge(area, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Area.NOWHERE);
  }

  private static String codes(Area area) {
    return area.codes().stream().map(ReachText::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
