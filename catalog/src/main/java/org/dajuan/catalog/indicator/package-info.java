/** Indicators, their sources and formulas, and targets. Imports expression and the root package. */
@NullMarked
package org.dajuan.catalog.indicator;

import org.jspecify.annotations.NullMarked;
