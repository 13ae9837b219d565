/**
 * 依据 — what rules of packs rest on. Imports words only; begin with {@link
 * org.dajuan.catalog.basis.Basis}.
 */
@NullMarked
package org.dajuan.catalog.basis;

import org.jspecify.annotations.NullMarked;
