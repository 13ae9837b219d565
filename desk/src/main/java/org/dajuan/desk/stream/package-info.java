/**
 * 工作线的次序 — in which order streams of work stand on pages. Begin with {@link
 * org.dajuan.desk.stream.StreamOrder}.
 *
 * <p>Imports of ours: catalog, records.access.
 */
@NullMarked
package org.dajuan.desk.stream;

import org.jspecify.annotations.NullMarked;
