/** Who sees and may do what in the sample county. */
@NullMarked
package org.dajuan.desk.access;

import org.jspecify.annotations.NullMarked;
