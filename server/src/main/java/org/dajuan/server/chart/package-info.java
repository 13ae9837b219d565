/**
 * Geometry of the small drawings on pages: sparklines, series charts, life cycles. Plain numbers
 * in, coordinates out; templates write them as inline SVG, so pages need no script to draw.
 *
 * <p>Imports of ours: catalog.register.
 */
@NullMarked
package org.dajuan.server.chart;

import org.jspecify.annotations.NullMarked;
