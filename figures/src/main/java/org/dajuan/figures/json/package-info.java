/** Figures and traces in the JSON shapes of the command line and the API. Plain records. */
@NullMarked
package org.dajuan.figures.json;

import org.jspecify.annotations.NullMarked;
