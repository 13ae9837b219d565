/**
 * Exact numbers: rational arithmetic and values that keep their parts, rounded once.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.figures.exact;

import org.jspecify.annotations.NullMarked;
