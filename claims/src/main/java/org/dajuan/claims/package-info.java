/**
 * Reading reports: text becomes claims, claims get verdicts. May import the catalog, nothing else
 * of ours; figures are asked through {@link org.dajuan.claims.verdict.FigureSource}. Begin at
 * {@link org.dajuan.claims.TextChecker}; the stages stand in the packages below in the order
 * repair, segment, quantity, reading, match, verdict.
 */
@NullMarked
package org.dajuan.claims;

import org.jspecify.annotations.NullMarked;
