/**
 * 论断 — a statement found in a text, as data: every stage makes or reads it, and it knows none of
 * them. Begin with {@link org.dajuan.claims.claim.Claim}.
 *
 * <p>Imports of ours: catalog.indicator, catalog.period.
 */
@NullMarked
package org.dajuan.claims.claim;

import org.jspecify.annotations.NullMarked;
