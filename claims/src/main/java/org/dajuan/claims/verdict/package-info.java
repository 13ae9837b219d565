/**
 * From a matched claim to its verdict, by the figures of the ledger. Begin at {@link
 * org.dajuan.claims.verdict.Judge}.
 *
 * <p>Imports of ours: catalog.indicator, catalog.period, catalog.region, catalog.unit,
 * catalog.word, claims.claim, claims.match, claims.scope, claims.things, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.verdict;

import org.jspecify.annotations.NullMarked;
