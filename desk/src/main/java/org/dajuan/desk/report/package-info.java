/**
 * 报告 — composes reports, publishes them and keeps their files. Begin with {@link
 * org.dajuan.desk.report.ReportDesk}.
 *
 * <p>Imports of ours: catalog, catalog.period, catalog.region, catalog.report, figures,
 * figures.disclosure, figures.read, records.access, records.database, records.log, reports.compose,
 * reports.publish, reports.render.
 */
@NullMarked
package org.dajuan.desk.report;

import org.jspecify.annotations.NullMarked;
