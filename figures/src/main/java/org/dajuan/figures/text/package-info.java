/** Figures as people read them, in Chinese and English; texts stand in {@code words.properties}. */
@NullMarked
package org.dajuan.figures.text;

import org.jspecify.annotations.NullMarked;
