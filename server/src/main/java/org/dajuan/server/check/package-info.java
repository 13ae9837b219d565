/**
 * 核验台 — the check desk: a text comes back with its claims marked and judged. Asks the check desk.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.indicator, catalog.period, catalog.region,
 * claims, claims.claim, claims.document, claims.export, claims.json, claims.match, claims.repair,
 * claims.scope, claims.things, claims.verdict, desk.check, desk.figure, figures, records.access,
 * server.frame, server.security.
 */
@NullMarked
package org.dajuan.server.check;

import org.jspecify.annotations.NullMarked;
