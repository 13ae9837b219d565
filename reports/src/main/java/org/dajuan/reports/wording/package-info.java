/**
 * Figures in words: 增长3.8%, 750余公里, 全市第一, 七连冠. Begin with {@link
 * org.dajuan.reports.wording.Wording}. Phrases stand in {@code phrases.properties}, one file per
 * language.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, catalog.unit,
 * catalog.value, catalog.word, figures, figures.exact.
 */
@NullMarked
package org.dajuan.reports.wording;

import org.jspecify.annotations.NullMarked;
