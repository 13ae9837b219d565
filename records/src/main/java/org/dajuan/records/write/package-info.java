/**
 * 写入 — the write path of single records: a {@link org.dajuan.records.write.Change} is checked and
 * becomes one entry of the ledger and one typed row, in one transaction. Begin with {@link
 * org.dajuan.records.write.RecordWriter}. Imports access, catalog, ledger, schema and log.
 */
@NullMarked
package org.dajuan.records.write;

import org.jspecify.annotations.NullMarked;
