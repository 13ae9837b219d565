/** The ledger's public files under {@code /ledger/}, as C2SP tlog-tiles asks. Open to everybody. */
@NullMarked
package org.dajuan.server.ledger;

import org.jspecify.annotations.NullMarked;
