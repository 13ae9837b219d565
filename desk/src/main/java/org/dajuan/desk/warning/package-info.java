/**
 * 预警 — how many records each warning lights up, and which. Begin with {@link
 * org.dajuan.desk.warning.WarningDesk}.
 *
 * <p>Imports of ours: catalog, catalog.basis, catalog.expression, catalog.region, catalog.register,
 * catalog.value, catalog.warning, catalog.word, desk.stream, records.access, records.read,
 * records.warning.
 */
@NullMarked
package org.dajuan.desk.warning;

import org.jspecify.annotations.NullMarked;
