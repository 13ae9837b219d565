/**
 * Words of people: in which languages they are said. Begin with {@link
 * org.dajuan.catalog.word.Language}.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.catalog.word;

import org.jspecify.annotations.NullMarked;
