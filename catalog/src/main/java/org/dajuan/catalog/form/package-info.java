/**
 * 报表 — forms that are asked of many regions or orgs and filled from registers and figures (一表通).
 * Only definitions; what a form asks for and how it is filled stands in {@code reports}. Begin with
 * {@link org.dajuan.catalog.form.Form}.
 *
 * <p>Imports of ours: catalog.basis, catalog.expression, catalog.finding, catalog.period,
 * catalog.register, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.form;

import org.jspecify.annotations.NullMarked;
