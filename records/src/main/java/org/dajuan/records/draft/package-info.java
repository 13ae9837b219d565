/**
 * A record on its way into its table: texts become canonical values, references find their records,
 * and the register's conditions are put to PostgreSQL. Shared by the write path of single records
 * and by import, so that both mean the same. Imports catalog, ledger and schema.
 */
@NullMarked
package org.dajuan.records.draft;

import org.jspecify.annotations.NullMarked;
