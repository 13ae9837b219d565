package org.dajuan.catalog.indicator;

import java.math.BigDecimal;
import org.dajuan.catalog.period.Period;

/**
 * 目标 — the planned value of an indicator, in the indicator's unit.
 *
 * @param source where it was decided, may be empty
 */
public record Target(
    String indicator, String region, Period period, BigDecimal value, String source) {}
