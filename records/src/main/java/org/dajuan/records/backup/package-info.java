/**
 * A data folder as one file: writing it while the folder is in use, and making a folder from it.
 * Begin with {@link org.dajuan.records.backup.Backup} and {@link
 * org.dajuan.records.backup.Restore}. Knows no table by name: what a module has made is kept with
 * its definition.
 *
 * <p>Imports of ours: ledger, records.database, records.log.
 */
@NullMarked
package org.dajuan.records.backup;

import org.jspecify.annotations.NullMarked;
