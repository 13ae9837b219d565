/**
 * The ledger's public files under {@code /ledger/}, as C2SP tlog-tiles asks, open to everybody; and
 * proofs. Imports frame; asks the desk of the ledger.
 */
@NullMarked
package org.dajuan.server.ledger;

import org.jspecify.annotations.NullMarked;
