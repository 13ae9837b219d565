/**
 * 溯源 — the page on which a figure proves itself. Imports chart and frame; asks the desk of figures.
 */
@NullMarked
package org.dajuan.server.trace;

import org.jspecify.annotations.NullMarked;
