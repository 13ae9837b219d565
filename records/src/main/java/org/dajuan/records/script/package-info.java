/**
 * What people did to sample records after they were entered: the changes that packs script, sent
 * through the write path. Imports the catalog, access, database, draft, read and write.
 */
@NullMarked
package org.dajuan.records.script;

import org.jspecify.annotations.NullMarked;
