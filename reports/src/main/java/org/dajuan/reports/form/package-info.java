/**
 * 一表通 — what forms ask for, what is already known of it, and filled forms. {@link
 * org.dajuan.reports.form.BurdenAccount} counts what forms cost, {@link
 * org.dajuan.reports.form.FormFiller} fills one. Imports catalog, records and figures.
 */
@NullMarked
package org.dajuan.reports.form;

import org.jspecify.annotations.NullMarked;
