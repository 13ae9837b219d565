/**
 * Figures and traces in the JSON shapes of the command line and the API: plain records, and writers
 * that put them out one by one.
 */
@NullMarked
package org.dajuan.figures.json;

import org.jspecify.annotations.NullMarked;
