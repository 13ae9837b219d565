/**
 * Indicators, their sources and formulas, and targets.
 *
 * <p>Imports of ours: catalog.basis, catalog.expression, catalog.finding, catalog.period,
 * catalog.unit, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.indicator;

import org.jspecify.annotations.NullMarked;
