/**
 * Of what place and span of time each claim speaks, between reading and matching. Begin at {@link
 * org.dajuan.claims.scope.ScopeReader}.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, catalog.word,
 * claims.claim, claims.repair, claims.segment, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.scope;

import org.jspecify.annotations.NullMarked;
