/**
 * Registers, fields, code lists, life cycles and rules. Imports expression, finding and the root
 * package.
 */
@NullMarked
package org.dajuan.catalog.register;

import org.jspecify.annotations.NullMarked;
