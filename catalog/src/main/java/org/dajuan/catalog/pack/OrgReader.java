package org.dajuan.catalog.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.pack.source.CsvTable;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads orgs.csv of all packs. */
final class OrgReader {

  private record Pending(Org org, Place.InFile parentPlace) {}

  private final Loading loading;
  private final Faults faults;
  private final List<Pending> pending = new ArrayList<>();

  OrgReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    pack.csv(
            "orgs.csv",
            List.of("id", "title_zh", "kind", "region"),
            List.of("title_en", "parent", "valid_from", "valid_to"))
        .ifPresent(table -> table.forEach(this::row));
  }

  private void row(CsvTable.Row row) {
    String id = row.text("id");
    if (!Definitions.ID.matcher(id).matches()) {
      faults.report(NameFaults.BAD_IDENTIFIER, row.place("id"), "kind", Noun.ORG.title(), "id", id);
      return;
    }
    for (String column : List.of("title_zh", "kind")) {
      if (row.text(column).isEmpty()) {
        faults.report(LiteralFaults.EMPTY_CELL, row.place(column), "column", column);
      }
    }
    String region = row.text("region");
    loading.checkRegion(region, row.place("region"));
    LocalDate from = DateCell.read(row, "valid_from", faults);
    LocalDate to = DateCell.read(row, "valid_to", faults);
    DateCell.checkOrder(row, from, to, faults);
    if (!loading.orgs.declare(id, row.place("id"))) {
      return;
    }
    String zh = row.text("title_zh");
    String en = row.text("title_en");
    String parent = row.text("parent");
    Org org =
        new Org(
            id,
            new Localized(zh, en.isEmpty() ? zh : en),
            row.text("kind"),
            region,
            parent.isEmpty() ? null : parent,
            from,
            to);
    loading.orgs.put(id, org);
    if (!parent.isEmpty()) {
      pending.add(new Pending(org, row.place("parent")));
    }
  }

  /** To be called after the last pack. */
  void finish() {
    for (Pending each : pending) {
      if (loading.orgs.check(String.valueOf(each.org.parent()), each.parentPlace)
          && isInCycle(each.org)) {
        faults.report(PlaceFaults.ORG_CYCLE, each.parentPlace, "id", each.org.id());
      }
    }
  }

  private boolean isInCycle(Org org) {
    Set<String> seen = new HashSet<>();
    @Nullable Org each = org;
    while (each != null && each.parent() != null && seen.add(each.id())) {
      each = loading.orgs.find(each.parent());
      if (each != null && each.id().equals(org.id())) {
        return true;
      }
    }
    return false;
  }
}
