/**
 * Indicators as SQL for PostgreSQL: one statement that computes all cells of an indicator or some,
 * and one that computes a single cell for a reader. Engines only count, sum, take least and
 * greatest; quotients are made elsewhere.
 */
@NullMarked
package org.dajuan.figures.sql;

import org.jspecify.annotations.NullMarked;
