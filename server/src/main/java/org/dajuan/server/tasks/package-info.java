/** 待办 — the page of what waits for whom. Imports frame and security; asks the desk of tasks. */
@NullMarked
package org.dajuan.server.tasks;

import org.jspecify.annotations.NullMarked;
