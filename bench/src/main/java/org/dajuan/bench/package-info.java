/**
 * Measurements of whole ways through the program on generated counties, each a main class: import
 * against bare COPY, figures, reading of packs and texts. docs/benchmarks.md says what came of
 * them.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.pack, catalog.period, catalog.register,
 * catalog.value, claims, claims.document, claims.things, claims.verdict, desk.check, desk.open,
 * figures.engine, figures.store, records.access, records.database, records.schema,
 * records.transfer.
 */
@NullMarked
package org.dajuan.bench;

import org.jspecify.annotations.NullMarked;
