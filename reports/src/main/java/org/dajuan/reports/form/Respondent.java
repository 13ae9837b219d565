package org.dajuan.reports.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.FilledBy;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 填报单位 — a region or org that fills a form.
 *
 * @param region code of the region that it is or lies in
 * @param org id of the org, null when a region answers
 */
public record Respondent(String region, @Nullable String org, Localized name) {

  /** Those who fill a form on a day, in the order of the packs. */
  public static List<Respondent> of(Form form, Catalog catalog, LocalDate day) {
    FilledBy by = form.filledBy();
    if (by.level() != null) {
      return catalog.regions().list().stream()
          .filter(each -> each.level().equals(by.level()) && each.existsOn(day))
          .filter(each -> isWithin(catalog, each.code(), catalog.home()))
          .map(Respondent::of)
          .toList();
    }
    return catalog.orgs().values().stream()
        .filter(each -> each.kind().equals(by.orgKind()) && existsOn(each, day))
        .map(each -> new Respondent(each.region(), each.id(), each.title()))
        .toList();
  }

  private static Respondent of(Region region) {
    return new Respondent(region.code(), null, Localized.of(region.name()));
  }

  private static boolean existsOn(Org org, LocalDate day) {
    return (org.validFrom() == null || !day.isBefore(org.validFrom()))
        && (org.validTo() == null || day.isBefore(org.validTo()));
  }

  /** Whether a region is another or lies in it. */
  static boolean isWithin(Catalog catalog, @Nullable String region, String in) {
    return region != null
        && catalog.regions().withAncestors(region).stream()
            .anyMatch(each -> Objects.equals(each.code(), in));
  }
}
