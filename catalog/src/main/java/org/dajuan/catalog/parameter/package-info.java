/**
 * Parameters: values of a pack that differ by date and place.
 *
 * <p>Imports of ours: catalog.basis, catalog.finding, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.parameter;

import org.jspecify.annotations.NullMarked;
