/**
 * Erasing what is personal in a record when the law asks for it, without breaking the ledger. Begin
 * with {@link org.dajuan.records.erasure.Erasure}. Imports access, database, log and schema.
 */
@NullMarked
package org.dajuan.records.erasure;

import org.jspecify.annotations.NullMarked;
