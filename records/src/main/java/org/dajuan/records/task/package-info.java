/**
 * 待办 — what waits for whom, until when: records in a state from which a step must be taken within a
 * time. Begin at {@link org.dajuan.records.task.TaskReader}.
 *
 * <p>Imports of ours: catalog, catalog.deadline, catalog.expression, catalog.register,
 * records.access, records.schema.
 */
@NullMarked
package org.dajuan.records.task;

import org.jspecify.annotations.NullMarked;
