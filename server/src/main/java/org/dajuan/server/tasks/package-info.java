/**
 * 待办 — the page of what waits for whom. Asks the desk of tasks.
 *
 * <p>Imports of ours: catalog, catalog.org, desk.task, records.access, records.task, server.frame,
 * server.security.
 */
@NullMarked
package org.dajuan.server.tasks;

import org.jspecify.annotations.NullMarked;
