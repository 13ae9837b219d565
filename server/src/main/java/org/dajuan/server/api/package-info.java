/**
 * The REST API {@code /api/v1}: what the pages show, as JSON, under the same permissions. Errors
 * are problem details (RFC 9457). Asks the desks of figures and of checks.
 *
 * <p>Imports of ours: catalog, catalog.period, claims.document, claims.json, desk.check,
 * desk.figure, figures, records.access.
 */
@NullMarked
package org.dajuan.server.api;

import org.jspecify.annotations.NullMarked;
