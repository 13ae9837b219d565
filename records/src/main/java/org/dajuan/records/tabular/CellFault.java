package org.dajuan.records.tabular;

import org.dajuan.catalog.Localized;

/**
 * Something wrong with one cell or a whole row.
 *
 * @param column the cell's column from 0, {@link #WHOLE_ROW} when the row as such is wrong
 */
public record CellFault(int column, String code, Localized message, Localized remedy) {
  public static final int WHOLE_ROW = -1;
}
