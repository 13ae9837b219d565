/**
 * Accounts of people who sign in, kept in schema {@code auth}; passwords as Argon2id. Used by the
 * command line too, so nothing here needs a running server. Imports records.
 */
@NullMarked
package org.dajuan.desk.account;

import org.jspecify.annotations.NullMarked;
