/**
 * From a matched claim to its verdict, by the figures of the ledger. Imports the catalog and the
 * matcher. Begin at {@link org.dajuan.claims.verdict.Judge}.
 */
@NullMarked
package org.dajuan.claims.verdict;

import org.jspecify.annotations.NullMarked;
