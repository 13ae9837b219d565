/**
 * The arithmetic of a text itself: contradictions that show without any ledger. Begin at {@link
 * org.dajuan.claims.arithmetic.TextArithmetic}.
 *
 * <p>Imports of ours: catalog.finding, catalog.indicator, catalog.word, claims.claim,
 * claims.quantity, claims.repair, claims.scope, claims.segment, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.arithmetic;

import org.jspecify.annotations.NullMarked;
