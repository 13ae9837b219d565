/**
 * 台账 — registers and records, read-only: lists with filters, one record with its history, life
 * cycles. What is masked was masked by the reader of records. Imports chart and layout; asks the
 * open data folder and the desk of warnings.
 */
@NullMarked
package org.dajuan.server.registers;

import org.jspecify.annotations.NullMarked;
