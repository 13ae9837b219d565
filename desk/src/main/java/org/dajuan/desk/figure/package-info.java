/**
 * 指标 — the answer sheet of a region and year, and how a figure proves itself. Begin with {@link
 * org.dajuan.desk.figure.FigureDesk}.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, catalog.register,
 * catalog.report, catalog.word, desk.report, figures, figures.compare, figures.disclosure,
 * figures.formula, figures.json, figures.read, figures.text, figures.trace, records.access,
 * reports.compose, reports.document, reports.publish.
 */
@NullMarked
package org.dajuan.desk.figure;

import org.jspecify.annotations.NullMarked;
