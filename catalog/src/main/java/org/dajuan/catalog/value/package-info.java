/**
 * Values of fields as people write them, in their canonical form, and back: shared by import, forms
 * and API. Begin with {@link org.dajuan.catalog.value.ValueParser} and {@link
 * org.dajuan.catalog.value.ValuePrinter}.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.finding, catalog.org, catalog.parameter,
 * catalog.period, catalog.region, catalog.register, catalog.unit, catalog.warning, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.value;

import org.jspecify.annotations.NullMarked;
