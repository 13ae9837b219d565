/**
 * 台账 — registers and records as a person reads them: lists, one record with its history, life
 * cycles, files. What is masked was masked by the reader of records. Begin with {@link
 * org.dajuan.desk.register.RegisterDesk}.
 *
 * <p>Imports of ours: catalog, catalog.basis, catalog.org, catalog.region, catalog.register,
 * catalog.value, catalog.warning, desk.stream, desk.warning, records.access, records.erasure,
 * records.read, records.transfer.
 */
@NullMarked
package org.dajuan.desk.register;

import org.jspecify.annotations.NullMarked;
