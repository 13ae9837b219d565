/**
 * 预警 — the lights of records and the screenings that a catalog defines, computed for a day. Begin
 * at {@link org.dajuan.records.warning.WarningReader}.
 *
 * <p>Imports of ours: catalog, catalog.deadline, catalog.expression, catalog.register,
 * catalog.warning, records.access, records.schema, records.task.
 */
@NullMarked
package org.dajuan.records.warning;

import org.jspecify.annotations.NullMarked;
