/**
 * Tables in plain text: lines whose cells are divided by tabs, bars or wide gaps become cells with
 * the heads of their row and column, and cells with numbers become claims. Begin at {@link
 * org.dajuan.claims.table.TableFinder}.
 *
 * <p>Imports of ours: catalog.indicator, catalog.period, claims.claim, claims.quantity,
 * claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.table;

import org.jspecify.annotations.NullMarked;
