package org.dajuan.catalog.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Chapter;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads levels.yaml, holidays.yaml, roles.yaml, chapters.yaml and wordlists.yaml. */
final class FoundationReader {

  /** Longest range of holidays; a longer one is a slip in the year. */
  private static final int MAX_RANGE_DAYS = 60;

  private final Loading loading;

  FoundationReader(Loading loading) {
    this.loading = loading;
  }

  void levels(PackFolder pack) {
    Entries file = file(pack, "levels.yaml");
    if (file == null) {
      return;
    }
    for (Entries each : file.mappings("levels")) {
      YamlNode.Scalar id = each.requireScalar("level");
      Localized title = each.requireLocalized("title", id == null ? "" : id.value());
      Localized whole = each.localized("whole");
      each.finish();
      if (id != null && loading.levels.declare(id, Definitions.ID)) {
        int depth = loading.levels.all().size();
        loading.levels.put(
            id.value(), new RegionLevel(id.value(), title, depth, whole == null ? title : whole));
      }
    }
    file.finish();
  }

  void roles(PackFolder pack) {
    Entries file = file(pack, "roles.yaml");
    if (file == null) {
      return;
    }
    for (Entries each : file.mappings("roles")) {
      YamlNode.Scalar id = each.requireScalar("role");
      Localized title = each.requireLocalized("title", id == null ? "" : id.value());
      Localized help = each.localizedOrEmpty("help");
      Rights rights = new RightsReader(loading).ofRole(each);
      boolean logged = each.flag("logged", false);
      each.finish();
      if (id != null && loading.roles.declare(id, Definitions.ID)) {
        loading.roles.put(id.value(), new Role(id.value(), title, help, rights, logged));
      }
    }
    file.finish();
  }

  void chapters(PackFolder pack) {
    Entries file = file(pack, "chapters.yaml");
    if (file == null) {
      return;
    }
    for (Entries each : file.mappings("chapters")) {
      YamlNode.Scalar id = each.requireScalar("chapter");
      Localized title = each.requireLocalized("title", id == null ? "" : id.value());
      each.finish();
      if (id != null && loading.chapters.declare(id, Definitions.ID)) {
        loading.chapters.put(id.value(), new Chapter(id.value(), title));
      }
    }
    file.finish();
  }

  /** Lists of the same name in several packs are joined. */
  void wordLists(PackFolder pack) {
    Entries file = file(pack, "wordlists.yaml");
    if (file == null) {
      return;
    }
    YamlNode node = file.require("wordlists");
    Entries lists = node == null ? null : Entries.of(node, loading.faults);
    if (lists != null) {
      for (YamlNode.Entry entry : file.named("wordlists")) {
        String name = entry.key().value();
        if (!Definitions.ID.matcher(name).matches()) {
          loading.faults.report(
              NameFaults.BAD_IDENTIFIER,
              entry.key().place(),
              "kind",
              Noun.WORD_LIST.title(),
              "id",
              name);
        }
        List<String> words = lists.texts(name);
        loading.wordLists.computeIfAbsent(name, key -> new ArrayList<>()).addAll(words);
      }
    }
    file.finish();
  }

  void holidays(PackFolder pack) {
    Entries file = file(pack, "holidays.yaml");
    if (file == null) {
      return;
    }
    days(file, "holidays", loading.holidays);
    days(file, "worked", loading.workedWeekends);
    file.finish();
  }

  private void days(Entries file, String key, Set<LocalDate> into) {
    for (YamlNode item : file.items(key)) {
      if (item instanceof YamlNode.Scalar scalar) {
        LocalDate day = Dates.read(scalar, loading.faults);
        if (day != null) {
          into.add(day);
        }
      } else {
        range(item, into);
      }
    }
  }

  private void range(YamlNode item, Set<LocalDate> into) {
    Entries range = Entries.of(item, loading.faults);
    if (range == null) {
      return;
    }
    LocalDate from = Dates.read(range.requireScalar("from"), loading.faults);
    LocalDate to = Dates.read(range.requireScalar("to"), loading.faults);
    range.finish();
    if (from == null || to == null) {
      return;
    }
    if (to.isBefore(from) || to.isAfter(from.plusDays(MAX_RANGE_DAYS))) {
      loading.faults.report(
          LiteralFaults.BAD_RANGE, range.place(), "from", from, "to", to, "limit", MAX_RANGE_DAYS);
      return;
    }
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      into.add(day);
    }
  }

  private @Nullable Entries file(PackFolder pack, String name) {
    return pack.yaml(name).map(node -> Entries.of(node, loading.faults)).orElse(null);
  }
}
