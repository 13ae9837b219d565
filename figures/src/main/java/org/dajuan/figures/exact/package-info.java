/**
 * Exact numbers: rational arithmetic and values that keep their parts, rounded once. Imports only
 * the JDK.
 */
@NullMarked
package org.dajuan.figures.exact;

import org.jspecify.annotations.NullMarked;
