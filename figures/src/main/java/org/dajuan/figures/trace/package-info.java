/**
 * 溯源 — the way from a figure back to its records and ledger entries, with a digest that an auditor
 * can recompute. Begin with {@link org.dajuan.figures.trace.Tracer}.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.register, catalog.word,
 * figures, figures.formula, figures.read, figures.sql, figures.store, figures.text, ledger,
 * records.access, records.database.
 */
@NullMarked
package org.dajuan.figures.trace;

import org.jspecify.annotations.NullMarked;
