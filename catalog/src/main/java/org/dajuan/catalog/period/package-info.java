/** Periods (day, month, quarter, year) and working-day calendars. Imports only java.time. */
@NullMarked
package org.dajuan.catalog.period;

import org.jspecify.annotations.NullMarked;
