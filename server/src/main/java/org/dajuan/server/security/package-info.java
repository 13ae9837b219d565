/**
 * Who may reach what: sign-in, sessions, headers. What is open without sign-in stands in {@link
 * org.dajuan.server.security.OpenPaths}, nowhere else. Asks the desk of accounts.
 *
 * <p>Imports of ours: desk.account, records.access.
 */
@NullMarked
package org.dajuan.server.security;

import org.jspecify.annotations.NullMarked;
