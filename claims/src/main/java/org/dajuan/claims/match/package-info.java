/**
 * From a claim to the indicator that it speaks of, with a score and the runner-up. Imports the
 * catalog. Begin at {@link org.dajuan.claims.match.IndicatorMatcher}.
 */
@NullMarked
package org.dajuan.claims.match;

import org.jspecify.annotations.NullMarked;
