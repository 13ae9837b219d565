/**
 * Checked texts for people: the text with its claims marked in place, the reasoning step by step,
 * and copies as HTML and Word files. Begin at {@link org.dajuan.claims.export.MarkedText}.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.indicator, catalog.word, claims,
 * claims.claim, claims.document, claims.match, claims.repair, claims.scope, claims.verdict.
 */
@NullMarked
package org.dajuan.claims.export;

import org.jspecify.annotations.NullMarked;
