/**
 * 预警 — lights and screenings: one card per warning with its counts, and the records behind it. Asks
 * the desk of warnings.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.org, catalog.value, catalog.warning,
 * desk.warning, records.access, records.warning, server.frame.
 */
@NullMarked
package org.dajuan.server.warnings;

import org.jspecify.annotations.NullMarked;
