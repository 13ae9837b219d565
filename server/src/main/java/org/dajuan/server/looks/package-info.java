/**
 * Who looked: keeps what persons ask whose reading is logged, and the page that shows it. Imports
 * desks and security. Begin with {@link org.dajuan.server.looks.LookKeeping}.
 */
@NullMarked
package org.dajuan.server.looks;

import org.jspecify.annotations.NullMarked;
