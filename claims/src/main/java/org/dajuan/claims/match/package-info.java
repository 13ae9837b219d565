/**
 * From a claim to the indicator that it speaks of, with a score and the runner-up. Begin at {@link
 * org.dajuan.claims.match.IndicatorMatcher}.
 *
 * <p>Imports of ours: catalog.indicator, catalog.unit, claims.claim, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.match;

import org.jspecify.annotations.NullMarked;
