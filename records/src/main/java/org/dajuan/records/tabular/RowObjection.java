package org.dajuan.records.tabular;

import org.dajuan.catalog.finding.Objection;

/**
 * Something wrong with a row of a file or one of its cells.
 *
 * @param row number of the row, see {@link Row#number}
 * @param column the cell's column from 0, {@link Row#WHOLE} when the row as such is wrong
 */
public record RowObjection(long row, int column, Objection objection) {}
