/**
 * 溯源 — the way from a figure back to its records and ledger entries, with a digest that an auditor
 * can recompute. Begin with {@link org.dajuan.figures.trace.Tracer}.
 */
@NullMarked
package org.dajuan.figures.trace;

import org.jspecify.annotations.NullMarked;
