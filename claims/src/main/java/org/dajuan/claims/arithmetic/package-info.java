/**
 * The arithmetic of a text itself: contradictions that show without any ledger. Imports claims and
 * findings. Begin at {@link org.dajuan.claims.arithmetic.TextArithmetic}.
 */
@NullMarked
package org.dajuan.claims.arithmetic;

import org.jspecify.annotations.NullMarked;
