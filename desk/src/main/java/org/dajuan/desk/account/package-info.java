/**
 * Accounts of people who sign in, kept in schema {@code auth}; passwords as Argon2id. Used by the
 * command line too, so nothing here needs a running server.
 *
 * <p>Imports of ours: records.access, records.database.
 */
@NullMarked
package org.dajuan.desk.account;

import org.jspecify.annotations.NullMarked;
