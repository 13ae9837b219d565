/**
 * Indicators as SQL for PostgreSQL: one statement that computes all cells of an indicator or some,
 * and one that computes a single cell for a reader. Engines only count, sum, take least and
 * greatest; quotients are made elsewhere.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.indicator, catalog.period,
 * catalog.region, catalog.register, figures.exact, figures.formula.
 */
@NullMarked
package org.dajuan.figures.sql;

import org.jspecify.annotations.NullMarked;
