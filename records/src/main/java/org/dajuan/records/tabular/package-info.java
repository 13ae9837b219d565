/**
 * Tabular files from outside, CSV and XLSX, as a stream of rows that know where they stand. Knows
 * nothing of registers. Bounded in memory whatever the file holds. Begin with {@link
 * org.dajuan.records.tabular.TabularFile}.
 *
 * <p>Imports of ours: catalog.finding, catalog.text.
 */
@NullMarked
package org.dajuan.records.tabular;

import org.jspecify.annotations.NullMarked;
