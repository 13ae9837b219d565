/**
 * 待办 — what waits for whom, in words. Begin with {@link org.dajuan.desk.task.TaskDesk}.
 *
 * <p>Imports of ours: catalog, catalog.basis, catalog.deadline, catalog.org, catalog.region,
 * catalog.register, records.access, records.read, records.task.
 */
@NullMarked
package org.dajuan.desk.task;

import org.jspecify.annotations.NullMarked;
