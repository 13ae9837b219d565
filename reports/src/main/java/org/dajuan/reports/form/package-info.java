/**
 * 一表通 — what forms ask for, what is already known of it, and filled forms. {@link
 * org.dajuan.reports.form.BurdenAccount} counts what forms cost, {@link
 * org.dajuan.reports.form.FormFiller} fills one.
 *
 * <p>Imports of ours: catalog, catalog.deadline, catalog.expression, catalog.form,
 * catalog.indicator, catalog.org, catalog.period, catalog.region, catalog.register, catalog.text,
 * catalog.value, catalog.word, figures, figures.disclosure, figures.text, records.access,
 * records.database, records.draft, records.read, records.schema, records.transfer, reports.compose,
 * reports.wording.
 */
@NullMarked
package org.dajuan.reports.form;

import org.jspecify.annotations.NullMarked;
