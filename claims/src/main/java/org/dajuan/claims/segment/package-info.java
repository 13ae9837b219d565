/**
 * Sentences and clauses of a repaired text. Begin at {@link org.dajuan.claims.segment.Segmenter}.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.claims.segment;

import org.jspecify.annotations.NullMarked;
