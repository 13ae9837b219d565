/**
 * Values of fields as people write them, in their canonical form, and back: shared by import, forms
 * and API. Begin with {@link org.dajuan.catalog.value.ValueParser} and {@link
 * org.dajuan.catalog.value.ValuePrinter}. Imports the rest of the catalog but packs.
 */
@NullMarked
package org.dajuan.catalog.value;

import org.jspecify.annotations.NullMarked;
