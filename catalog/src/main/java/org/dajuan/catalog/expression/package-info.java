/**
 * SQL expressions over the fields of one register: parsed, typed, printed per engine. Calcite stays
 * inside this package.
 *
 * <p>Imports of ours: catalog.finding, catalog.parameter, catalog.word.
 */
@NullMarked
package org.dajuan.catalog.expression;

import org.jspecify.annotations.NullMarked;
