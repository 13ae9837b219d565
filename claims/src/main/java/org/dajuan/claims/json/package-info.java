/**
 * The result of a check as JSON, in the shape that other programs rely on (docs/claims.md). Begin
 * at {@link org.dajuan.claims.json.CheckJson}.
 *
 * <p>Imports of ours: catalog.finding, catalog.period, claims, claims.claim, claims.match,
 * claims.repair, claims.scope, claims.verdict.
 */
@NullMarked
package org.dajuan.claims.json;

import org.jspecify.annotations.NullMarked;
