/**
 * 选定 — what people have chosen at the check desk for a phrase, kept in schema {@code chk} and in
 * the ledger. Texts are not kept. Imports claims and records; begin at {@link
 * org.dajuan.server.choice.Choices}.
 */
@NullMarked
package org.dajuan.server.choice;

import org.jspecify.annotations.NullMarked;
