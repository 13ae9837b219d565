package org.dajuan.desk.warning;

import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.warning.WarningLight;

/**
 * A warning and how many records have which light.
 *
 * @param review records to be reviewed, of a screening; the other counts but green are 0 then
 * @param basis what it rests on
 * @param inForce whether it lights up here; else it is a proposal, and the counts say what it would
 *     light up, or are 0
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
    Basis basis,
    boolean inForce) {

  /** Whether any record is red, yellow or to be reviewed. */
  public boolean lit() {
    return red + yellow + review > 0;
  }

  static WarningCard of(
      Catalog catalog, Warning warning, Map<WarningLight, Long> counts, Locale locale) {
    return new WarningCard(
        warning.id(),
        warning.title().in(locale),
        warning.help().in(locale),
        warning.register(),
        catalog.register(warning.register()).title().in(locale),
        warning.isScreening(),
        counts.getOrDefault(WarningLight.RED, 0L),
        counts.getOrDefault(WarningLight.YELLOW, 0L),
        counts.getOrDefault(WarningLight.REVIEW, 0L),
        counts.getOrDefault(WarningLight.GREEN, 0L),
        warning.basis(),
        catalog.isInForce(warning));
  }
}
