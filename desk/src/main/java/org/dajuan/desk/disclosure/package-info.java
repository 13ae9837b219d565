/**
 * What is told of persons: masked fields for a reason, who looked, the extract of one person, the
 * erasure of what was kept long enough. Imports records. Begin with {@link
 * org.dajuan.desk.disclosure.DisclosureDesk}.
 */
@NullMarked
package org.dajuan.desk.disclosure;

import org.jspecify.annotations.NullMarked;
