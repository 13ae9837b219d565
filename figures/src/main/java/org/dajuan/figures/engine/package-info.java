/**
 * Keeps figures current: reads the ledger beyond the last entry seen, finds the cells that a change
 * can touch, and computes just these. Begin with {@link org.dajuan.figures.engine.FigureEngine};
 * the law it keeps is that a refresh leaves the same table as a full recomputation.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.org, catalog.period, catalog.region,
 * catalog.register, figures, figures.exact, figures.formula, figures.sql, figures.store,
 * records.database.
 */
@NullMarked
package org.dajuan.figures.engine;

import org.jspecify.annotations.NullMarked;
