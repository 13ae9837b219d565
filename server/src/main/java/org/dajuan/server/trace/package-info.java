/**
 * 溯源 — the page on which a figure proves itself. Asks the desk of figures.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, desk.figure,
 * records.access, server.chart, server.frame.
 */
@NullMarked
package org.dajuan.server.trace;

import org.jspecify.annotations.NullMarked;
