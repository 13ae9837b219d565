/**
 * Reading records: pages of a register, one record, its history, counts by state. Every answer is
 * one query, bounded in size. What a reader may see is for the caller to decide; each field carries
 * its privacy. Begin with {@link org.dajuan.records.read.RecordReader}.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.org, catalog.register, catalog.value,
 * ledger, records.access, records.database, records.schema.
 */
@NullMarked
package org.dajuan.records.read;

import org.jspecify.annotations.NullMarked;
