/**
 * 灯 — how many records each warning lights up: the cards that the pages of warnings and of
 * registers share. Imports workspace.
 */
@NullMarked
package org.dajuan.server.lights;

import org.jspecify.annotations.NullMarked;
