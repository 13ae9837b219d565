/**
 * What is told of persons: masked fields for a reason, who looked, the extract of one person, the
 * erasure of what was kept long enough. Begin with {@link
 * org.dajuan.desk.disclosure.DisclosureDesk}.
 *
 * <p>Imports of ours: catalog, catalog.org, catalog.register, records.access, records.database,
 * records.disclosure, records.erasure.
 */
@NullMarked
package org.dajuan.desk.disclosure;

import org.jspecify.annotations.NullMarked;
