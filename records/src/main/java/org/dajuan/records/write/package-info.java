/**
 * 写入 — the write path of single records: a {@link org.dajuan.records.write.Change} is checked and
 * becomes one entry of the ledger and one typed row, in one transaction. Begin with {@link
 * org.dajuan.records.write.RecordWriter}.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.org, catalog.register, catalog.word,
 * ledger, records.access, records.database, records.draft, records.log, records.schema.
 */
@NullMarked
package org.dajuan.records.write;

import org.jspecify.annotations.NullMarked;
