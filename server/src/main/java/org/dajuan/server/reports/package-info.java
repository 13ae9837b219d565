/**
 * Published reports: the list with what has changed since, and the files, which are open to
 * everybody. Asks the report desk.
 *
 * <p>Imports of ours: catalog, catalog.period, catalog.region, desk.figure, desk.report, figures,
 * figures.text, records.access, reports.publish, reports.render, server.frame.
 */
@NullMarked
package org.dajuan.server.reports;

import org.jspecify.annotations.NullMarked;
