/**
 * Of what place and span of time each claim speaks, between reading and matching. Imports the
 * catalog and the claims that were read. Begin at {@link org.dajuan.claims.scope.ScopeReader}.
 */
@NullMarked
package org.dajuan.claims.scope;

import org.jspecify.annotations.NullMarked;
