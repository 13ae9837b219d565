/**
 * The files of a pack as text with positions: YAML and CSV reading, limits, and the faults of their
 * form. Knows the syntax of packs, not their meaning. Begin with {@link
 * org.dajuan.catalog.pack.source.YamlReader} and {@link org.dajuan.catalog.pack.source.Faults}.
 *
 * <p>Imports of ours: catalog.finding, catalog.text, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.pack.source;

import org.jspecify.annotations.NullMarked;
