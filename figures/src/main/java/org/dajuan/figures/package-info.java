/**
 * Figures: the values of indicators for regions and periods, kept current from the ledger.
 *
 * <p>Here are the plain values. Begin with {@code engine.FigureEngine}, which writes figures,
 * {@code read.FigureReader}, which answers questions about them, and {@code trace.Tracer}, which
 * proves them; {@code docs/figures.md} says how it works.
 *
 * <p>Imports of ours: catalog.period, catalog.region, figures.exact.
 */
@NullMarked
package org.dajuan.figures;

import org.jspecify.annotations.NullMarked;
