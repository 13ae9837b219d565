/**
 * A record on its way into its table: texts become canonical values, references find their records,
 * and the register's conditions are put to PostgreSQL. Shared by the write path of single records
 * and by import, so that both mean the same; so are the conditions of steps and the ways by which a
 * new record comes into a later state.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.finding, catalog.indicator, catalog.org,
 * catalog.period, catalog.region, catalog.register, catalog.value, catalog.word, ledger,
 * records.access, records.schema.
 */
@NullMarked
package org.dajuan.records.draft;

import org.jspecify.annotations.NullMarked;
