/**
 * What people did to sample records after they were entered: the changes that packs script, sent
 * through the write path.
 *
 * <p>Imports of ours: catalog, catalog.finding, records.access, records.database, records.draft,
 * records.read, records.write.
 */
@NullMarked
package org.dajuan.records.script;

import org.jspecify.annotations.NullMarked;
