/**
 * Texts as bytes and as rows: in which encoding a file is written, and the one reader and writer of
 * CSV. Imports findings only. Begin with {@link org.dajuan.catalog.text.CsvScanner}.
 */
@NullMarked
package org.dajuan.catalog.text;

import org.jspecify.annotations.NullMarked;
