/**
 * 依据 — what rules of packs rest on, and which of the merely proposed ones a county has adopted.
 * Begin with {@link org.dajuan.catalog.basis.Basis}.
 *
 * <p>Imports of ours: catalog.word.
 */
@NullMarked
package org.dajuan.catalog.basis;

import org.jspecify.annotations.NullMarked;
