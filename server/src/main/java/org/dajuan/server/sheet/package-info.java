/**
 * 首页 — the answer sheet of a region and year. Asks the desk of figures.
 *
 * <p>Imports of ours: catalog.period, desk.figure, records.access, server.chart, server.frame.
 */
@NullMarked
package org.dajuan.server.sheet;

import org.jspecify.annotations.NullMarked;
