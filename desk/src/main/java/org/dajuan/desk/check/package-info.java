/**
 * 核验 — checks texts: the figures and things that claims are judged against, what people have chosen
 * for a phrase (kept in schema {@code chk} and in the ledger), and requests for records that are
 * missing. Texts are not kept. Begin with {@link org.dajuan.desk.check.CheckDesk}. Imports catalog,
 * ledger, records, figures and claims.
 */
@NullMarked
package org.dajuan.desk.check;

import org.jspecify.annotations.NullMarked;
