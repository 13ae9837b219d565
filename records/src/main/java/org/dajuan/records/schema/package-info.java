/**
 * Tables made from registers: which columns a register has, how a typed row becomes canonical
 * content, and the migration by difference that brings a database to a catalog. Begin with {@link
 * org.dajuan.records.schema.SchemaMigration}.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.finding, catalog.indicator, catalog.org,
 * catalog.period, catalog.region, catalog.register, ledger, records.database.
 */
@NullMarked
package org.dajuan.records.schema;

import org.jspecify.annotations.NullMarked;
