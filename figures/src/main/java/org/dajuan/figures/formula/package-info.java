/**
 * Evaluates formulas over figures that have been loaded. No database here: callers load what is
 * needed, set-based, into {@link org.dajuan.figures.formula.LoadedFigures}.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, figures,
 * figures.exact.
 */
@NullMarked
package org.dajuan.figures.formula;

import org.jspecify.annotations.NullMarked;
