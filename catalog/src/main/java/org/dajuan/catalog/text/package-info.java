/**
 * Texts as bytes and as rows: in which encoding a file is written, and the one reader and writer of
 * CSV. Begin with {@link org.dajuan.catalog.text.CsvScanner}.
 *
 * <p>Imports of ours: catalog.finding.
 */
@NullMarked
package org.dajuan.catalog.text;

import org.jspecify.annotations.NullMarked;
