/**
 * SQL expressions over the fields of one register: parsed, typed, printed per engine. Calcite stays
 * inside this package.
 */
@NullMarked
package org.dajuan.catalog.expression;

import org.jspecify.annotations.NullMarked;
