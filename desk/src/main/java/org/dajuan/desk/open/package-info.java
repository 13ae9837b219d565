/**
 * 打开 — an open data folder with everything that works on it, which the command line and the server
 * share. Begin with {@link org.dajuan.desk.open.Workspace}.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.pack, desk.account, desk.check,
 * desk.disclosure, desk.figure, desk.form, desk.ledger, desk.register, desk.report, desk.task,
 * desk.warning, figures.disclosure, figures.engine, figures.read, figures.store, figures.text,
 * figures.trace, records.access, records.database, records.feed, records.log, records.read,
 * records.schema, records.script, records.transfer, records.warning, records.write,
 * reports.publish.
 */
@NullMarked
package org.dajuan.desk.open;

import org.jspecify.annotations.NullMarked;
