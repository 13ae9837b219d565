/**
 * 核验 — checks texts: the figures and things that claims are judged against, what people have chosen
 * for a phrase (kept in schema {@code chk} and in the ledger), and requests for records that are
 * missing. Texts are not kept. Begin with {@link org.dajuan.desk.check.CheckDesk}.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.finding, catalog.indicator, catalog.org,
 * catalog.period, catalog.region, catalog.register, catalog.word, claims, claims.claim,
 * claims.document, claims.scope, claims.things, claims.verdict, figures, figures.disclosure,
 * figures.text, ledger, records.access, records.database, records.log, records.read,
 * records.schema, records.write.
 */
@NullMarked
package org.dajuan.desk.check;

import org.jspecify.annotations.NullMarked;
