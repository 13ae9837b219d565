package org.dajuan.desk.warning;

import org.jspecify.annotations.Nullable;

/**
 * A record under a warning as a person reads it.
 *
 * @param label the record's name, masked
 * @param dueRaw last day for an answer without roll-over, null when none is set
 * @param dueLegal last day by law
 */
public record WarningLine(
    String id,
    String label,
    String region,
    String regionName,
    String stateTitle,
    String light,
    @Nullable String dueRaw,
    @Nullable String dueLegal) {}
