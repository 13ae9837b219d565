/**
 * 报表 — forms filled from what is known, and what they ask of people. Begin with {@link
 * org.dajuan.desk.form.FormDesk}. Imports catalog, records, figures and reports.
 */
@NullMarked
package org.dajuan.desk.form;

import org.jspecify.annotations.NullMarked;
