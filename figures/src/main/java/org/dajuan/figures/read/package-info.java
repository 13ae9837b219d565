/**
 * Questions about figures: one, many, series, peers, children. Each is one statement, two where
 * something has to be derived. Begin with {@link org.dajuan.figures.read.FigureReader}.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, figures,
 * figures.formula, figures.store, records.database.
 */
@NullMarked
package org.dajuan.figures.read;

import org.jspecify.annotations.NullMarked;
