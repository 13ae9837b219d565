/**
 * Periods (day, month, quarter, year) and working-day calendars.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.catalog.period;

import org.jspecify.annotations.NullMarked;
