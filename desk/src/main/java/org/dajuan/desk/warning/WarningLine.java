package org.dajuan.desk.warning;

import org.jspecify.annotations.Nullable;

/**
 * A record under a warning as a person reads it.
 *
 * @param label the record's name, masked
 * @param lit the day on which the light came on, null where that is not kept
 * @param dueRaw last day for an answer without roll-over, null when none is set
 * @param dueLegal last day by law
 * @param overdue days since {@code dueLegal}, 0 when it has not passed or there is none
 */
public record WarningLine(
    String id,
    String label,
    String region,
    String regionName,
    String stateTitle,
    String light,
    @Nullable String lit,
    @Nullable String dueRaw,
    @Nullable String dueLegal,
    long overdue) {}
