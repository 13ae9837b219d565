/**
 * Numbers with units: Arabic, Chinese and mixed numerals, scales, approximations, percentages.
 * Begin at {@link org.dajuan.claims.quantity.QuantityScanner}.
 *
 * <p>Imports of ours: claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.quantity;

import org.jspecify.annotations.NullMarked;
