/**
 * 核验台 — the check desk: a text comes back with its claims marked and judged. Imports frame and
 * security; asks the check desk.
 */
@NullMarked
package org.dajuan.server.check;

import org.jspecify.annotations.NullMarked;
