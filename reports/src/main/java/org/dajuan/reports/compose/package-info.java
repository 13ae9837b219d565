/**
 * Templates and figures become documents. Begin with {@link org.dajuan.reports.compose.Composer}.
 * Figures are asked once for the whole template, each list over records is one statement.
 * CommonMark is read here and nowhere else.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.finding, catalog.indicator, catalog.org,
 * catalog.period, catalog.region, catalog.register, catalog.report, catalog.unit, catalog.value,
 * catalog.word, figures, figures.compare, figures.disclosure, figures.exact, figures.sql,
 * figures.text, records.database, records.schema, reports.document, reports.template,
 * reports.wording.
 */
@NullMarked
package org.dajuan.reports.compose;

import org.jspecify.annotations.NullMarked;
