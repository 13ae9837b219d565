/**
 * From text as found (OCR, broken lines, mixed widths) to text that can be read, with the original
 * place of every character kept. Begin at {@link org.dajuan.claims.repair.TextRepair}.
 *
 * <p>Imports of ours: claims.table, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.repair;

import org.jspecify.annotations.NullMarked;
