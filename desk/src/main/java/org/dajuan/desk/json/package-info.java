/**
 * The shapes of answers as JSON, one for each kind of answer; programs rely on their names and
 * order. Figures, traces, checks and forms bring theirs along.
 *
 * <p>Imports of ours: catalog.finding, catalog.register, desk.task, desk.warning, ledger,
 * ledger.note, records.log, records.task.
 */
@NullMarked
package org.dajuan.desk.json;

import org.jspecify.annotations.NullMarked;
