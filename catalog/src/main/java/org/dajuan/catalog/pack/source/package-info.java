/**
 * The files of a pack as text with positions: YAML and CSV reading, limits, and every fault that a
 * pack can have. Knows the syntax of packs, not their meaning. Imports only the root package and
 * findings. Begin with {@link org.dajuan.catalog.pack.source.YamlReader} and {@link
 * org.dajuan.catalog.pack.source.Fault}.
 */
@NullMarked
package org.dajuan.catalog.pack.source;

import org.jspecify.annotations.NullMarked;
