/**
 * Figures and traces in the JSON shapes of the command line and the API: plain records, and writers
 * that put them out one by one.
 *
 * <p>Imports of ours: catalog, catalog.indicator, figures, figures.compare, figures.disclosure,
 * figures.exact, figures.read, figures.text, figures.trace.
 */
@NullMarked
package org.dajuan.figures.json;

import org.jspecify.annotations.NullMarked;
