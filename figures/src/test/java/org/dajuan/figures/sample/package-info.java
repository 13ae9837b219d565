/** A catalog made by hand and a database that follows it, for tests. */
@NullMarked
package org.dajuan.figures.sample;

import org.jspecify.annotations.NullMarked;
