/**
 * 导入导出 — many records at once: import of CSV files and workbooks of any size, export, and template
 * workbooks. Memory is bounded whatever the size; the database works on sets. Begin with {@link
 * org.dajuan.records.transfer.RecordImporter} and {@link
 * org.dajuan.records.transfer.RecordExporter}.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.org, catalog.register, catalog.text,
 * catalog.unit, catalog.value, catalog.word, ledger, records.access, records.database,
 * records.draft, records.log, records.schema, records.tabular, records.write.
 */
@NullMarked
package org.dajuan.records.transfer;

import org.jspecify.annotations.NullMarked;
