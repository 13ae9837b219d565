/**
 * The shapes of answers as JSON, one for each kind of answer; programs rely on their names and
 * order. Figures, traces, checks and forms bring theirs along. Imports catalog, ledger, records and
 * the desks of tasks and warnings.
 */
@NullMarked
package org.dajuan.desk.json;

import org.jspecify.annotations.NullMarked;
