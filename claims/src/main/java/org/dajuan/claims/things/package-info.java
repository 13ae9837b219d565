/**
 * 事物 — the recorded things that texts speak of by name (projects, titles, events, schools), and
 * whether a told milestone is the state that the record has. Imports the catalog and the claims
 * that were read. Begin at {@link org.dajuan.claims.things.ThingSource}.
 */
@NullMarked
package org.dajuan.claims.things;

import org.jspecify.annotations.NullMarked;
