/**
 * Accounts of people who sign in, kept in schema {@code auth}; passwords as Argon2id. Used by the
 * command line too, so nothing here needs a running server. Imports catalog and records.
 */
@NullMarked
package org.dajuan.server.account;

import org.jspecify.annotations.NullMarked;
