/**
 * 期限 — how long something may take: natural and working days, months, hours, time that does not
 * count, extensions, and the two days on which it is due. Begin at {@link
 * org.dajuan.catalog.deadline.Deadlines}.
 *
 * <p>Imports of ours: catalog.period, catalog.register.
 */
@NullMarked
package org.dajuan.catalog.deadline;

import org.jspecify.annotations.NullMarked;
