/**
 * Word lists: the general vocabulary of government reporting, and finding words in a text. Begin at
 * {@link org.dajuan.claims.vocabulary.Vocabulary}.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.claims.vocabulary;

import org.jspecify.annotations.NullMarked;
