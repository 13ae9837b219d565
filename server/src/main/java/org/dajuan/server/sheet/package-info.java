/**
 * 首页 — the answer sheet of a region and year. Imports chart and frame; asks the desk of figures.
 */
@NullMarked
package org.dajuan.server.sheet;

import org.jspecify.annotations.NullMarked;
