/**
 * The division tree with its levels and dated regions.
 *
 * <p>Imports of ours: catalog.word.
 */
@NullMarked
package org.dajuan.catalog.region;

import org.jspecify.annotations.NullMarked;
