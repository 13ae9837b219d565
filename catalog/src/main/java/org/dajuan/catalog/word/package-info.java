/**
 * Words of people: in which languages they are said. Imports nothing of ours; begin with {@link
 * org.dajuan.catalog.word.Language}.
 */
@NullMarked
package org.dajuan.catalog.word;

import org.jspecify.annotations.NullMarked;
