package org.dajuan.catalog.report;

import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;

/**
 * 答卷 — a report that a pack defines.
 *
 * @param level level of the regions that it is made for
 * @param language in which the template is written; its figures are said in it unless asked
 *     otherwise
 * @param template CommonMark with figure directives, without the front matter
 * @param place file and line at which the template begins, for messages
 */
public record ReportDefinition(
    String id,
    Localized title,
    String level,
    PeriodKind periodKind,
    Language language,
    String template,
    Place.InFile place) {}
