package org.dajuan.cli;

import java.time.Instant;
import java.util.Collection;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionAnswer;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.figure.Keeping;
import org.dajuan.desk.open.DayOfView;
import org.dajuan.desk.open.Workspace;
import org.jspecify.annotations.Nullable;

/** Finds what an argument names, or says which known name is nearest. */
final class Lookup {

  private Lookup() {}

  /** By code, or by a name that only one region has. */
  static Region region(Catalog catalog, String codeOrName) {
    RegionAnswer answer = catalog.regions().resolve(codeOrName);
    if (answer instanceof RegionAnswer.Found found) {
      return found.region();
    }
    if (answer instanceof RegionAnswer.Ambiguous several) {
      throw Failure.badInput(
          "region_ambiguous",
          codeOrName,
          String.join(", ", several.regions().stream().map(Region::code).toList()));
    }
    Collection<String> known =
        catalog.regions().list().stream()
            .map(codeOrName.chars().allMatch(Character::isDigit) ? Region::code : Region::name)
            .toList();
    throw unknown("unknown_region", codeOrName, known);
  }

  static Indicator indicator(Catalog catalog, String id) {
    return catalog
        .findIndicator(id)
        .orElseThrow(() -> unknown("unknown_indicator", id, catalog.indicators().keySet()));
  }

  static Register register(Catalog catalog, String id) {
    return catalog
        .findRegister(id)
        .orElseThrow(() -> unknown("unknown_register", id, catalog.registers().keySet()));
  }

  /** The evening of a day that is asked for, else the moment that the workspace is looked at. */
  static Instant moment(@Nullable String day, Workspace workspace) {
    if (day == null) {
      return workspace.moment();
    }
    if (DayOfView.day(day).isEmpty()) {
      throw Failure.badInput("day_wrong", day);
    }
    return DayOfView.moment(day, workspace.catalog().zone(), workspace::moment);
  }

  static Period period(String text) {
    return Period.find(text).orElseThrow(() -> Failure.badInput("period_wrong", text));
  }

  /** What is said of a region whose records are not all here. */
  static String kept(Keeping keeping, Region region) {
    return keeping.isAbove()
        ? Texts.get(
            "kept_above",
            keeping.received(),
            keeping.expected(),
            Texts.of(keeping.level()),
            keeping.missingNames(),
            region.name())
        : Texts.get("kept_beside", region.name());
  }

  static Failure unknown(String key, String asked, Collection<String> known) {
    String nearest = NearestWord.suggest(asked, known);
    String suggestion = nearest.isEmpty() ? "" : Texts.get("did_you_mean", nearest);
    return Failure.badInput(key, asked, suggestion);
  }
}
