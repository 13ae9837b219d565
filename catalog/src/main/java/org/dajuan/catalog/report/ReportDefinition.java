package org.dajuan.catalog.report;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;

/**
 * 答卷 — a report that a pack defines.
 *
 * @param level level of the regions that it is made for
 * @param language in which the template is written; its figures are said in it unless asked
 *     otherwise
 * @param release whether it is made to be published, or for the house
 * @param prose its blocks of prose, at most one of a name and a period
 * @param template CommonMark with figure directives, without the front matter
 * @param place file and line at which the template begins, for messages
 */
public record ReportDefinition(
    String id,
    Localized title,
    String level,
    PeriodKind periodKind,
    Language language,
    Release release,
    List<Prose> prose,
    String template,
    Place.InFile place) {

  public ReportDefinition {
    prose = List.copyOf(prose);
  }

  /** The same report with these blocks of prose. */
  public ReportDefinition withProse(List<Prose> blocks) {
    return new ReportDefinition(
        id, title, level, periodKind, language, release, blocks, template, place);
  }

  /** The prose of this name for a period: that of the period itself, else the lasting one. */
  public Optional<Prose> findProse(String name, Period period) {
    Optional<Prose> own =
        prose.stream()
            .filter(each -> each.name().equals(name) && period.equals(each.period()))
            .findFirst();
    return own.or(
        () ->
            prose.stream()
                .filter(each -> each.name().equals(name) && each.period() == null)
                .findFirst());
  }
}
