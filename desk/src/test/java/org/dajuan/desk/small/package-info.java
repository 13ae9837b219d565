/** A small county for tests of desks: seven works in five villages, one publication. */
@NullMarked
package org.dajuan.desk.small;

import org.jspecify.annotations.NullMarked;
