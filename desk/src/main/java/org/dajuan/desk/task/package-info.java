/**
 * 待办 — what waits for whom, in words. Begin with {@link org.dajuan.desk.task.TaskDesk}. Imports
 * catalog and records.
 */
@NullMarked
package org.dajuan.desk.task;

import org.jspecify.annotations.NullMarked;
