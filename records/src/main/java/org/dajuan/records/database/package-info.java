/**
 * The one system of record: where the data folder keeps things, how PostgreSQL is reached, by whom.
 * Begin with {@link org.dajuan.records.database.Database}.
 *
 * <p>Imports of ours: records.embedded.
 */
@NullMarked
package org.dajuan.records.database;

import org.jspecify.annotations.NullMarked;
