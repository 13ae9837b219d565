/**
 * 论断 — a statement found in a text, as data: every stage makes or reads it, and it knows none of
 * them. Imports nothing else of this module; begin with {@link org.dajuan.claims.claim.Claim}.
 */
@NullMarked
package org.dajuan.claims.claim;

import org.jspecify.annotations.NullMarked;
