/**
 * 事物 — the recorded things that texts speak of by name (projects, titles, events, schools), and the
 * names by which they are found. Imports the catalog. Begin at {@link
 * org.dajuan.claims.things.ThingSource}.
 */
@NullMarked
package org.dajuan.claims.things;

import org.jspecify.annotations.NullMarked;
