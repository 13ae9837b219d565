/**
 * Report definitions: which template, for which level and period.
 *
 * <p>Imports of ours: catalog.finding, catalog.indicator, catalog.period, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.report;

import org.jspecify.annotations.NullMarked;
