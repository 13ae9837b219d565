package org.dajuan.server.reports;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.text.FigureText;
import org.dajuan.reports.publish.Drift;
import org.dajuan.reports.publish.Publication;

/** A published report as the list shows it, with the figures that have changed since. */
public record PublishedReport(
    long sequence,
    String title,
    String region,
    String period,
    String language,
    String time,
    String actor,
    int facts,
    List<Change> changes) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /**
   * A figure that has changed.
   *
   * @param now as printed now, empty when there is no figure any more
   */
  public record Change(String title, String published, String now, String trace) {}

  static PublishedReport of(
      Catalog catalog, FigureText text, Publication publication, Drift drift, Locale locale) {
    String code = publication.content().region();
    return new PublishedReport(
        publication.sequence(),
        publication.content().title(),
        catalog.regions().find(code).map(Region::name).orElse(code),
        publication.content().period().toString(),
        publication.content().language(),
        TIME.format(publication.time().atZone(catalog.zone())),
        publication.actor(),
        drift.facts(),
        drift.changes().stream().map(each -> change(text, each, locale)).toList());
  }

  private static Change change(FigureText text, Drift.Change change, Locale locale) {
    FigureKey key = change.published().key();
    return new Change(
        change.published().title(),
        change.published().text(),
        change.findNow().map((Figure now) -> text.of(now, locale)).orElse(""),
        "/figures/" + key.indicator() + "/" + key.region() + "/" + key.period());
  }
}
