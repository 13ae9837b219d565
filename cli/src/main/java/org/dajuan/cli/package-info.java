/**
 * The command line. {@link org.dajuan.cli.Dajuan} is the place to begin; each command is one class
 * named after it. Exit codes: 0 success, 1 something checked is false, 2 wrong use or bad input.
 *
 * <p>Imports of ours: catalog, catalog.finding, catalog.form, catalog.indicator, catalog.pack,
 * catalog.period, catalog.region, catalog.register, catalog.report, catalog.warning, catalog.word,
 * claims, claims.document, claims.export, claims.json, claims.verdict, desk.account, desk.check,
 * desk.disclosure, desk.figure, desk.json, desk.open, desk.report, desk.task, desk.warning,
 * figures, figures.engine, figures.json, figures.trace, ledger, ledger.note, records.access,
 * records.backup, records.database, records.disclosure, records.erasure, records.log,
 * records.script, records.tabular, records.task, records.transfer, records.warning,
 * reports.compose, reports.describe, reports.form, reports.publish, reports.render,
 * reports.template, server.
 */
@NullMarked
package org.dajuan.cli;

import org.jspecify.annotations.NullMarked;
