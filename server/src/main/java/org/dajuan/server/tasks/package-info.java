/**
 * 待办 — what waits for whom: the page of tasks, and its lines, which the command line prints, too.
 * Imports layout, registers, security and workspace.
 */
@NullMarked
package org.dajuan.server.tasks;

import org.jspecify.annotations.NullMarked;
