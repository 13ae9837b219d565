/**
 * Sentences and clauses of a repaired text. Imports nothing of ours. Begin at {@link
 * org.dajuan.claims.segment.Segmenter}.
 */
@NullMarked
package org.dajuan.claims.segment;

import org.jspecify.annotations.NullMarked;
