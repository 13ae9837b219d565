/**
 * Figures as people read them, in Chinese and English; texts stand in {@code words.properties}.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.indicator, catalog.region,
 * catalog.register, catalog.value, catalog.word, figures, figures.exact.
 */
@NullMarked
package org.dajuan.figures.text;

import org.jspecify.annotations.NullMarked;
