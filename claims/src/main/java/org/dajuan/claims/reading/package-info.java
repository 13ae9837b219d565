/**
 * From sentences to claims: marks (numbers and words that claim something) are found, what is no
 * claim is left out, each mark gets its subject, kind, direction and qualifier. Begin at {@link
 * org.dajuan.claims.reading.ClaimReader}.
 *
 * <p>Imports of ours: catalog.indicator, claims.claim, claims.quantity, claims.repair,
 * claims.segment, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.reading;

import org.jspecify.annotations.NullMarked;
