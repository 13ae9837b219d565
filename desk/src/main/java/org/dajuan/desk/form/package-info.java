/**
 * 报表 — forms filled from what is known, and what they ask of people. Begin with {@link
 * org.dajuan.desk.form.FormDesk}.
 *
 * <p>Imports of ours: catalog, catalog.form, catalog.period, catalog.region, figures.disclosure,
 * records.access, records.database, records.read, reports.compose, reports.form.
 */
@NullMarked
package org.dajuan.desk.form;

import org.jspecify.annotations.NullMarked;
