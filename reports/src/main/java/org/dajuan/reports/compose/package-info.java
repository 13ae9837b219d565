/**
 * Templates and figures become documents. Begin with {@link org.dajuan.reports.compose.Composer}.
 * Figures are asked once for the whole template, each list over records is one statement.
 * CommonMark is read here and nowhere else.
 */
@NullMarked
package org.dajuan.reports.compose;

import org.jspecify.annotations.NullMarked;
