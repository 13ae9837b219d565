/**
 * 指标 — the answer sheet of a region and year, and how a figure proves itself. Begin with {@link
 * org.dajuan.desk.figure.FigureDesk}. Imports catalog, records, figures, reports and the desk of
 * reports.
 */
@NullMarked
package org.dajuan.desk.figure;

import org.jspecify.annotations.NullMarked;
