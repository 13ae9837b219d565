/**
 * What is told of persons, and who was told: unmasking of single fields for a reason, the extract
 * of all that is known of one person, and the log of what was looked at. Imports access, log, read
 * and schema. Begin with {@link org.dajuan.records.disclosure.Unmasking}.
 */
@NullMarked
package org.dajuan.records.disclosure;

import org.jspecify.annotations.NullMarked;
