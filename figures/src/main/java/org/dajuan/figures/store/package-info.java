/** The tables of schema {@code fig}: reading rows set-wise and writing them. */
@NullMarked
package org.dajuan.figures.store;

import org.jspecify.annotations.NullMarked;
