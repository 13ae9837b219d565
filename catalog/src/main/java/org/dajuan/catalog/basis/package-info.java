/**
 * 依据 — what rules of packs rest on, and which of the merely proposed ones a county has adopted.
 * Imports words only; begin with {@link org.dajuan.catalog.basis.Basis}.
 */
@NullMarked
package org.dajuan.catalog.basis;

import org.jspecify.annotations.NullMarked;
