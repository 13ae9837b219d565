/**
 * 报告 — composes reports, publishes them and keeps their files. Begin with {@link
 * org.dajuan.desk.report.ReportDesk}. Imports catalog, records, figures and reports.
 */
@NullMarked
package org.dajuan.desk.report;

import org.jspecify.annotations.NullMarked;
