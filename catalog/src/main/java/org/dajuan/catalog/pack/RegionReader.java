package org.dajuan.catalog.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.CsvTable;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;

/** Reads regions.csv of all packs; parents are looked up at the end, whatever the order of rows. */
final class RegionReader {

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_-]{1,20}");

  private final Loading loading;
  private final Faults faults;
  private final List<Region> pending = new ArrayList<>();
  private final List<Place.InFile> parentPlaces = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();

  RegionReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    pack.csv(
            "regions.csv",
            List.of("code", "name", "level", "parent"),
            List.of("kind", "valid_from", "valid_to"))
        .ifPresent(table -> table.forEach(this::row));
  }

  private void row(CsvTable.Row row) {
    String code = row.text("code");
    String name = row.text("name");
    String parent = row.text("parent");
    if (!CODE.matcher(code).matches()) {
      faults.report(PlaceFaults.BAD_REGION_CODE, row.place("code"), "code", code);
      return;
    }
    if (name.isEmpty()) {
      faults.report(LiteralFaults.EMPTY_CELL, row.place("name"), "column", "name");
    }
    RegionLevel level = loading.levels.resolve(row.text("level"), row.place("level"));
    LocalDate from = DateCell.read(row, "valid_from", faults);
    LocalDate to = DateCell.read(row, "valid_to", faults);
    DateCell.checkOrder(row, from, to, faults);
    if (level == null) {
      loading.faultyRegions.add(code);
      return;
    }
    Region region =
        new Region(
            code,
            name,
            level.id(),
            parent.isEmpty() ? null : parent,
            word(row.text("kind")),
            from,
            to);
    if (loading.regions.putIfAbsent(code, region) != null) {
      faults.report(
          PlaceFaults.DUPLICATE_REGION,
          row.place("code"),
          "code",
          code,
          "name",
          loading.regions.get(code).name());
      return;
    }
    if (!parent.isEmpty()) {
      pending.add(region);
      parentPlaces.add(row.place("parent"));
    }
  }

  /** One object for each of the few kinds, whatever the number of regions. */
  private String word(String kind) {
    return words.computeIfAbsent(kind, key -> key);
  }

  /** To be called after the last pack. */
  void finish() {
    for (int i = 0; i < pending.size(); i++) {
      parent(pending.get(i), parentPlaces.get(i));
    }
  }

  private void parent(Region region, Place.InFile place) {
    String code = String.valueOf(region.parent());
    Region parent = loading.regions.get(code);
    if (parent == null) {
      loading.checkRegion(code, place);
      return;
    }
    if (depth(parent) >= depth(region)) {
      faults.report(
          PlaceFaults.REGION_LEVEL_ORDER,
          place,
          "region",
          region.name(),
          "level",
          region.level(),
          "parent",
          parent.name(),
          "parentLevel",
          parent.level());
    }
    boolean startsEarlier =
        parent.validFrom() != null
            && (region.validFrom() == null || region.validFrom().isBefore(parent.validFrom()));
    boolean endsLater =
        parent.validTo() != null
            && (region.validTo() == null || region.validTo().isAfter(parent.validTo()));
    if (startsEarlier || endsLater) {
      faults.report(
          PlaceFaults.REGION_OUTLIVES_PARENT,
          place,
          "region",
          region.name(),
          "parent",
          parent.name());
    }
  }

  private int depth(Region region) {
    RegionLevel level = loading.levels.find(region.level());
    return level == null ? 0 : level.depth();
  }
}
