/**
 * 台账 — registers and records, read-only: lists with filters, one record with its history, life
 * cycles, files. Imports chart and frame; asks the desk of registers.
 */
@NullMarked
package org.dajuan.server.registers;

import org.jspecify.annotations.NullMarked;
