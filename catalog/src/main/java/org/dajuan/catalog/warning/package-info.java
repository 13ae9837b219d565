/**
 * Warnings and screenings: conditions over the records of a register that light up or ask for a
 * review. Begin with {@link org.dajuan.catalog.warning.Warning}.
 *
 * <p>Imports of ours: catalog.basis, catalog.expression, catalog.finding, catalog.register,
 * catalog.word.
 */
@NullMarked
package org.dajuan.catalog.warning;

import org.jspecify.annotations.NullMarked;
