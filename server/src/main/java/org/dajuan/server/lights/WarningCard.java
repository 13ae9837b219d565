package org.dajuan.server.lights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Basis;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Person;
import org.dajuan.records.warning.WarningLight;
import org.jspecify.annotations.Nullable;

/**
 * A warning and how many records have which light.
 *
 * @param review records to be reviewed, of a screening; the other counts but green are 0 then
 * @param basis what it rests on
 */
public record WarningCard(
    String id,
    String title,
    String help,
    String register,
    String registerTitle,
    boolean screening,
    long red,
    long yellow,
    long review,
    long green,
    Basis basis) {

  /** Whether any record is red, yellow or to be reviewed. */
  public boolean lit() {
    return red + yellow + review > 0;
  }

  /** Cards of the warnings over registers that a person reads, those with red lights first. */
  public static List<WarningCard> of(
      Workspace workspace,
      Person person,
      Collection<Warning> warnings,
      LocalDate today,
      @Nullable String region,
      Locale locale) {
    List<Warning> seen =
        warnings.stream()
            .filter(each -> !workspace.access().sights(person).isEmpty(each.register()))
            .toList();
    Map<String, Map<WarningLight, Long>> counts =
        workspace.warnings().counts(person, seen, today, region);
    List<WarningCard> cards = new ArrayList<>();
    for (Warning warning : seen) {
      cards.add(of(workspace, warning, counts.getOrDefault(warning.id(), Map.of()), locale));
    }
    cards.sort((a, b) -> Boolean.compare(b.red > 0, a.red > 0));
    return cards;
  }

  /** The card of one warning. */
  public static WarningCard of(
      Workspace workspace,
      Person person,
      Warning warning,
      LocalDate today,
      @Nullable String region,
      Locale locale) {
    return of(
        workspace, warning, workspace.warnings().counts(person, warning, today, region), locale);
  }

  private static WarningCard of(
      Workspace workspace, Warning warning, Map<WarningLight, Long> counts, Locale locale) {
    return new WarningCard(
        warning.id(),
        warning.title().in(locale),
        warning.help().in(locale),
        warning.register(),
        workspace.catalog().register(warning.register()).title().in(locale),
        warning.isScreening(),
        counts.getOrDefault(WarningLight.RED, 0L),
        counts.getOrDefault(WarningLight.YELLOW, 0L),
        counts.getOrDefault(WarningLight.REVIEW, 0L),
        counts.getOrDefault(WarningLight.GREEN, 0L),
        warning.basis());
  }
}
