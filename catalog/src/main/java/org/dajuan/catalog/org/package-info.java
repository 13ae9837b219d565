/**
 * Organisations and roles.
 *
 * <p>Imports of ours: catalog.word.
 */
@NullMarked
package org.dajuan.catalog.org;

import org.jspecify.annotations.NullMarked;
