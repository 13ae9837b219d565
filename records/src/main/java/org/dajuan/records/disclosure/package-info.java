/**
 * What is told of persons, and who was told: unmasking of single fields for a reason, the extract
 * of all that is known of one person, and the log of what was looked at. Begin with {@link
 * org.dajuan.records.disclosure.Unmasking}.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.org, catalog.register, ledger,
 * records.access, records.database, records.log, records.schema.
 */
@NullMarked
package org.dajuan.records.disclosure;

import org.jspecify.annotations.NullMarked;
