/**
 * From sentences to claims: marks (numbers and words that claim something) are found, what is no
 * claim is left out, each mark gets its subject, kind, direction and qualifier. Begin at {@link
 * org.dajuan.claims.reading.ClaimReader}.
 */
@NullMarked
package org.dajuan.claims.reading;

import org.jspecify.annotations.NullMarked;
