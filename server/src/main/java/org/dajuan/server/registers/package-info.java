/**
 * 台账 — registers and records, read-only: lists with filters, one record with its history, life
 * cycles. What privacy hides is decided in {@link org.dajuan.server.registers.Masking}. Imports
 * chart, layout, lights and workspace.
 */
@NullMarked
package org.dajuan.server.registers;

import org.jspecify.annotations.NullMarked;
