/**
 * The tables of schema {@code fig}: reading rows set-wise and writing them.
 *
 * <p>Imports of ours: catalog.period, figures, figures.exact, records.database, records.schema.
 */
@NullMarked
package org.dajuan.figures.store;

import org.jspecify.annotations.NullMarked;
