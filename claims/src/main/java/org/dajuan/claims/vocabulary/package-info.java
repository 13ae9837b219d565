/**
 * Word lists: the general vocabulary of government reporting, and finding words in a text. Imports
 * nothing of ours. Begin at {@link org.dajuan.claims.vocabulary.Vocabulary}.
 */
@NullMarked
package org.dajuan.claims.vocabulary;

import org.jspecify.annotations.NullMarked;
