package org.dajuan.records.transfer;

import java.util.List;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.schema.RegisterTable;

/**
 * A record on its way out.
 *
 * @param columns the columns of the fields shown
 */
record ExportedRecord(
    String id,
    String state,
    int version,
    long sequence,
    String region,
    List<RegisterTable.Column> columns,
    CanonicalContent content) {}
