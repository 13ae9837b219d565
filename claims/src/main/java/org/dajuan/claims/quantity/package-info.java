/**
 * Numbers with units: Arabic, Chinese and mixed numerals, scales, approximations, percentages.
 * Imports the word lists. Begin at {@link org.dajuan.claims.quantity.QuantityScanner}.
 */
@NullMarked
package org.dajuan.claims.quantity;

import org.jspecify.annotations.NullMarked;
