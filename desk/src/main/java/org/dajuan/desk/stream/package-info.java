/**
 * 工作线的次序 — in which order streams of work stand on pages. Begin with {@link
 * org.dajuan.desk.stream.StreamOrder}. Imports catalog and records.
 */
@NullMarked
package org.dajuan.desk.stream;

import org.jspecify.annotations.NullMarked;
