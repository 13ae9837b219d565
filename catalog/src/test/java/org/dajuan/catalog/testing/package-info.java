/**
 * Packs for tests, of this module and of those above it. Uses the pack loader. Begin with {@link
 * org.dajuan.catalog.testing.TestPack}.
 */
@NullMarked
package org.dajuan.catalog.testing;

import org.jspecify.annotations.NullMarked;
