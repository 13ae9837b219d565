/**
 * 事物 — the recorded things that texts speak of by name (projects, titles, events, schools), and the
 * names by which they are found. Begin at {@link org.dajuan.claims.things.ThingSource}.
 *
 * <p>Imports of ours: catalog, catalog.register, catalog.word, claims.quantity, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.things;

import org.jspecify.annotations.NullMarked;
