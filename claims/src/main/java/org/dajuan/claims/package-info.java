/**
 * Reading reports: text becomes claims, claims get verdicts. Figures are asked through {@link
 * org.dajuan.claims.verdict.FigureSource}. Begin at {@link org.dajuan.claims.TextChecker}; the
 * stages stand in the packages below in the order repair, segment, quantity, reading, match,
 * verdict.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.indicator, catalog.period, catalog.region,
 * catalog.word, claims.arithmetic, claims.claim, claims.document, claims.match, claims.milestone,
 * claims.reading, claims.repair, claims.scope, claims.segment, claims.things, claims.verdict,
 * claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims;

import org.jspecify.annotations.NullMarked;
