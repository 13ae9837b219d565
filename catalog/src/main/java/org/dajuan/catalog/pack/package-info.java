/**
 * Pack folders become a Catalog: YAML reading with positions, checks, every fault reported at once.
 *
 * <p>Imports of ours: catalog, catalog.basis, catalog.expression, catalog.finding, catalog.form,
 * catalog.indicator, catalog.org, catalog.pack.source, catalog.parameter, catalog.period,
 * catalog.region, catalog.register, catalog.report, catalog.unit, catalog.warning, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.pack;

import org.jspecify.annotations.NullMarked;
