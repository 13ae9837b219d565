/**
 * Units of measure with exact conversion and scaled reading.
 *
 * <p>Imports of ours: catalog.word.
 */
@NullMarked
package org.dajuan.catalog.unit;

import org.jspecify.annotations.NullMarked;
