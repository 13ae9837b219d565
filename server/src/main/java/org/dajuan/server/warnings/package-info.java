/**
 * 预警 — lights and screenings: one card per warning with its counts, and the records behind it.
 * Imports frame; asks the desk of warnings.
 */
@NullMarked
package org.dajuan.server.warnings;

import org.jspecify.annotations.NullMarked;
