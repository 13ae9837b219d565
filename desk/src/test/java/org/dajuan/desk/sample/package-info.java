/** The packs of this repository, proven as a whole. May import anything. */
@NullMarked
package org.dajuan.desk.sample;

import org.jspecify.annotations.NullMarked;
