/**
 * 导入导出 — many records at once: import of CSV files and workbooks of any size, export, and template
 * workbooks. Memory is bounded whatever the size; the database works on sets. Begin with {@link
 * org.dajuan.records.transfer.RecordImporter} and {@link
 * org.dajuan.records.transfer.RecordExporter}. Imports access, catalog, ledger, tabular, draft,
 * schema, write, log and database.
 */
@NullMarked
package org.dajuan.records.transfer;

import org.jspecify.annotations.NullMarked;
