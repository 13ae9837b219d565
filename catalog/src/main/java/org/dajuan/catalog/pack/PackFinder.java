package org.dajuan.catalog.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.PackInfo;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.Limits;
import org.dajuan.catalog.pack.source.PackFaults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Finds the packs to load: those asked for and, beside them or beside the folder they lie in, those
 * they require. The order is such that each pack comes after those it requires.
 */
final class PackFinder {

  /** A pack and the region that it is about. */
  record Found(PackFolder folder, PackInfo info, YamlNode.@Nullable Scalar home) {}

  private final Faults faults;
  private final Limits limits;
  private final Map<Path, Boolean> visited = new LinkedHashMap<>();
  private final Map<String, Place> ids = new LinkedHashMap<>();
  private final List<Found> found = new ArrayList<>();

  PackFinder(Faults faults, Limits limits) {
    this.faults = faults;
    this.limits = limits;
  }

  /** All packs in the order of loading. */
  List<Found> find(List<Path> asked) {
    for (Path each : asked) {
      Path folder = each.toAbsolutePath().normalize();
      if (Files.isDirectory(folder)) {
        visit(folder, null);
      } else {
        faults.fileUnreadable();
        faults.report(
            PackFaults.NO_PACK_FOLDER, new Place.InFile(String.valueOf(each.getFileName()), 0, 0));
      }
    }
    return found;
  }

  private void visit(Path path, YamlNode.@Nullable Scalar requiredBy) {
    Boolean done = visited.get(path);
    if (done != null) {
      if (!done && requiredBy != null) {
        faults.report(PackFaults.PACK_CYCLE, requiredBy.place(), "pack", requiredBy.value());
      }
      return;
    }
    visited.put(path, false);
    PackFolder folder = new PackFolder(path, faults, limits);
    read(folder, requiredBy);
    visited.put(path, true);
  }

  private void read(PackFolder folder, YamlNode.@Nullable Scalar requiredBy) {
    Path file = folder.path().resolve("pack.yaml");
    if (!Files.exists(file)) {
      faults.fileUnreadable();
      faults.report(PackFaults.NO_PACK_FILE, folder.place(file));
      return;
    }
    Entries entries = folder.yaml(file).map(node -> Entries.of(node, faults)).orElse(null);
    if (entries == null) {
      faults.fileUnreadable();
      return;
    }
    YamlNode.Scalar id = entries.requireScalar("pack");
    YamlNode.Scalar version = entries.requireScalar("version");
    Localized title = entries.requireLocalized("title", id == null ? "" : id.value());
    Localized notice = entries.localizedOrEmpty("notice");
    List<YamlNode.Scalar> requires = entries.scalars("requires");
    YamlNode.Scalar home = entries.scalar("home");
    ZoneId zone = zone(entries.scalar("zone"));
    entries.finish();
    requires.forEach(each -> require(folder, each));
    if (id == null || version == null || !checkId(id, requiredBy)) {
      faults.fileUnreadable();
      return;
    }
    String digest = digest(folder);
    found.add(
        new Found(
            folder,
            new PackInfo(id.value(), version.value(), title, notice, zone, folder.path(), digest),
            home));
  }

  private @Nullable ZoneId zone(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return null;
    }
    // Names of places only: an offset knows no summer time and says not where it holds.
    if (!ZoneId.getAvailableZoneIds().contains(written.value())) {
      faults.report(
          YamlFaults.BAD_VALUE,
          written.place(),
          "value",
          written.value(),
          "allowed",
          "Asia/Shanghai, Europe/London …");
      return null;
    }
    return ZoneId.of(written.value());
  }

  private boolean checkId(YamlNode.Scalar id, YamlNode.@Nullable Scalar requiredBy) {
    if (!Definitions.ID.matcher(id.value()).matches()) {
      faults.report(
          NameFaults.BAD_IDENTIFIER, id.place(), "kind", Noun.PACK.title(), "id", id.value());
      return false;
    }
    if (requiredBy != null && !requiredBy.value().equals(id.value())) {
      faults.report(
          PackFaults.PACK_NAMED_OTHERWISE,
          id.place(),
          "pack",
          id.value(),
          "folder",
          requiredBy.value());
    }
    Place first = ids.putIfAbsent(id.value(), id.place());
    if (first != null) {
      faults.report(
          NameFaults.DEFINED_TWICE,
          id.place(),
          "kind",
          Noun.PACK.title(),
          "id",
          id.value(),
          "first",
          first.toString());
      return false;
    }
    return true;
  }

  private void require(PackFolder folder, YamlNode.Scalar name) {
    boolean plain = Definitions.ID.matcher(name.value()).matches();
    Path sibling = plain ? besideOrAbove(folder.path(), name.value()) : null;
    if (sibling == null) {
      faults.fileUnreadable();
      faults.report(PackFaults.REQUIRED_PACK_MISSING, name.place(), "pack", name.value());
      return;
    }
    visit(sibling, name);
  }

  /** The pack's folder beside this one, or beside the folder in which this one lies. */
  static @Nullable Path besideOrAbove(Path folder, String name) {
    Path beside = folder.resolveSibling(name);
    if (Files.isDirectory(beside)) {
      return beside;
    }
    Path parent = folder.getParent();
    Path above = parent == null ? null : parent.resolveSibling(name);
    return above != null && Files.exists(above.resolve("pack.yaml")) ? above : null;
  }

  private String digest(PackFolder folder) {
    try {
      List<Path> files = PackDigest.files(folder.path());
      if (files.size() > limits.files()) {
        faults.report(
            PackFaults.TOO_MANY_FILES, folder.place(folder.path()), "limit", limits.files());
        return "";
      }
      return PackDigest.of(files, folder.path());
    } catch (IOException e) {
      faults.report(
          PackFaults.FILE_UNREADABLE, folder.place(folder.path()), "reason", String.valueOf(e));
      return "";
    }
  }
}
