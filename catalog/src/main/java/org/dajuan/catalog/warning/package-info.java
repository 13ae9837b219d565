/**
 * Warnings and screenings: conditions over the records of a register that light up or ask for a
 * review. Imports the root package, expressions, findings and registers. Begin with {@link
 * org.dajuan.catalog.warning.Warning}.
 */
@NullMarked
package org.dajuan.catalog.warning;

import org.jspecify.annotations.NullMarked;
