/**
 * The Catalog: everything the loaded packs define, checked and immutable.
 *
 * <p>Begin with {@link org.dajuan.catalog.Catalog}; {@link org.dajuan.catalog.pack} makes one from
 * pack folders. Imports nothing of Dajuan's other modules.
 */
@NullMarked
package org.dajuan.catalog;

import org.jspecify.annotations.NullMarked;
