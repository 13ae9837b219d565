/**
 * Compares two lawful sources of one fact. They are never overwritten by each other; what differs
 * is said. Begin with {@link org.dajuan.figures.compare.Comparisons}.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, figures.
 */
@NullMarked
package org.dajuan.figures.compare;

import org.jspecify.annotations.NullMarked;
