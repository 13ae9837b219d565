/** 溯源 — the page on which a figure proves itself. Imports chart and layout. */
@NullMarked
package org.dajuan.server.trace;

import org.jspecify.annotations.NullMarked;
