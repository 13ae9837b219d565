/**
 * The ledger's public files under {@code /ledger/}, as C2SP tlog-tiles asks, open to everybody; and
 * proofs. Asks the desk of the ledger.
 *
 * <p>Imports of ours: desk.ledger, server.frame.
 */
@NullMarked
package org.dajuan.server.ledger;

import org.jspecify.annotations.NullMarked;
