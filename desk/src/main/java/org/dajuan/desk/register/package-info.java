/**
 * 台账 — registers and records as a person reads them: lists, one record with its history, life
 * cycles, files. What is masked was masked by the reader of records. Begin with {@link
 * org.dajuan.desk.register.RegisterDesk}. Imports catalog, records and the desk of warnings.
 */
@NullMarked
package org.dajuan.desk.register;

import org.jspecify.annotations.NullMarked;
