/**
 * The ledger's entries in the database: appending them inside the transaction that changes records,
 * publishing, proving and verifying them.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.register, catalog.word, ledger,
 * ledger.note, ledger.tile, records.database, records.schema.
 */
@NullMarked
package org.dajuan.records.log;

import org.jspecify.annotations.NullMarked;
