/** Texts as bytes: in which encoding a file is written. Imports nothing of ours. */
@NullMarked
package org.dajuan.catalog.text;

import org.jspecify.annotations.NullMarked;
