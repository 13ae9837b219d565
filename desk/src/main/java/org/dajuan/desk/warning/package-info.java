/**
 * 预警 — how many records each warning lights up, and which. Begin with {@link
 * org.dajuan.desk.warning.WarningDesk}. Imports catalog and records.
 */
@NullMarked
package org.dajuan.desk.warning;

import org.jspecify.annotations.NullMarked;
