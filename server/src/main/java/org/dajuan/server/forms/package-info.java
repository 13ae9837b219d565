/**
 * 报表 — pages of forms: which there are and what they ask of people, and one filled from what is
 * known. Asks the desk of forms.
 *
 * <p>Imports of ours: catalog, catalog.form, catalog.org, catalog.period, catalog.region,
 * desk.form, records.access, reports.form, reports.wording, server.frame.
 */
@NullMarked
package org.dajuan.server.forms;

import org.jspecify.annotations.NullMarked;
