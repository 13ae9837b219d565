/**
 * Compares official figures with computed ones. They are never overwritten by each other; what
 * differs is a finding.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.indicator, figures, figures.text.
 */
@NullMarked
package org.dajuan.figures.compare;

import org.jspecify.annotations.NullMarked;
