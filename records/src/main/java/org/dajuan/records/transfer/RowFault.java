package org.dajuan.records.transfer;

import org.dajuan.records.draft.DraftFault;

/**
 * A fault in a row of the file.
 *
 * @param row number of the row
 * @param column column in the file from 0, -1 for the whole row
 */
record RowFault(long row, int column, DraftFault fault) {}
