/**
 * 账本 — the public files of the log, and proofs of entries. Begin with {@link
 * org.dajuan.desk.ledger.LedgerDesk}.
 *
 * <p>Imports of ours: records.log.
 */
@NullMarked
package org.dajuan.desk.ledger;

import org.jspecify.annotations.NullMarked;
