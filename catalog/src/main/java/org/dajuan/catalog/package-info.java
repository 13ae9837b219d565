/**
 * The Catalog: everything the loaded packs define, checked and immutable.
 *
 * <p>Begin with {@link org.dajuan.catalog.Catalog}; {@link org.dajuan.catalog.pack} makes one from
 * pack folders.
 *
 * <p>Imports of ours: catalog.basis, catalog.finding, catalog.form, catalog.indicator, catalog.org,
 * catalog.parameter, catalog.period, catalog.region, catalog.register, catalog.report,
 * catalog.unit, catalog.warning, catalog.word.
 */
@NullMarked
package org.dajuan.catalog;

import org.jspecify.annotations.NullMarked;
