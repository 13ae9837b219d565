/**
 * 预警 — the lights of records and the screenings that a catalog defines, computed for a day. Begin
 * at {@link org.dajuan.records.warning.WarningReader}. Imports the catalog, access, schema and
 * task.
 */
@NullMarked
package org.dajuan.records.warning;

import org.jspecify.annotations.NullMarked;
