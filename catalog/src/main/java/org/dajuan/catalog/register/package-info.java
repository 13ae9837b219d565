/**
 * Registers, fields, code lists, life cycles and rules.
 *
 * <p>Imports of ours: catalog.basis, catalog.expression, catalog.finding, catalog.org,
 * catalog.period, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.register;

import org.jspecify.annotations.NullMarked;
