package org.dajuan.catalog.register;

import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.word.Localized;

/**
 * 校验 — a condition that every record of a register must meet. A condition that is unknown (SQL
 * null) counts as met.
 *
 * @param basis what it rests on; the register's or stream's where it names none
 */
public record Rule(
    String code, Severity severity, Expression check, Localized message, Basis basis) {}
