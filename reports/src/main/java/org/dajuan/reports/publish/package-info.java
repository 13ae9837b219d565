/**
 * Publication: a document becomes an entry of the ledger and a file that proves itself. Begin with
 * {@link org.dajuan.reports.publish.Publisher}; {@link org.dajuan.reports.publish.Verifier} needs
 * neither database nor network; {@link org.dajuan.reports.publish.Drift} compares what was
 * published with what is true now.
 *
 * <p>Imports of ours: catalog.finding, catalog.period, catalog.word, figures, ledger, ledger.note,
 * records.access, records.database, records.log, reports.compose, reports.document, reports.render.
 */
@NullMarked
package org.dajuan.reports.publish;

import org.jspecify.annotations.NullMarked;
