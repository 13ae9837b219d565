/**
 * Erasing what is personal in a record when the law asks for it, without breaking the ledger. Begin
 * with {@link org.dajuan.records.erasure.Erasure}.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.register, ledger, records.access,
 * records.database, records.draft, records.log, records.schema.
 */
@NullMarked
package org.dajuan.records.erasure;

import org.jspecify.annotations.NullMarked;
