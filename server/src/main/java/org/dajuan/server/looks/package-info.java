/**
 * Who looked: keeps what persons ask whose reading is logged, and the page that shows it. Begin
 * with {@link org.dajuan.server.looks.LookKeeping}.
 *
 * <p>Imports of ours: catalog, desk.disclosure, records.access, server.frame, server.security.
 */
@NullMarked
package org.dajuan.server.looks;

import org.jspecify.annotations.NullMarked;
