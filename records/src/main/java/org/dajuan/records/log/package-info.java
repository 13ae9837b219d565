/**
 * The ledger's entries in the database: appending them inside the transaction that changes records,
 * publishing, proving and verifying them. Imports the ledger module, schema and database packages.
 */
@NullMarked
package org.dajuan.records.log;

import org.jspecify.annotations.NullMarked;
