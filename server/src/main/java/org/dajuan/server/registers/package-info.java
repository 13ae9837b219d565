/**
 * 台账 — registers and records, read-only: lists with filters, one record with its history, life
 * cycles, files. Asks the desk of registers.
 *
 * <p>Imports of ours: catalog.register, desk.disclosure, desk.register, records.access,
 * records.disclosure, records.read, records.transfer, server.chart, server.frame.
 */
@NullMarked
package org.dajuan.server.registers;

import org.jspecify.annotations.NullMarked;
