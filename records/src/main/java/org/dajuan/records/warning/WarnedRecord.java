package org.dajuan.records.warning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.deadline.Due;
import org.jspecify.annotations.Nullable;

/**
 * A record and what a warning says of it.
 *
 * @param lit the day on which the light came on, null for green ones and where that is not kept
 * @param told what the conditions read of it, canonical, by column; empty values are left out
 * @param due by when it must be answered, null for green ones and where no time is set
 */
public record WarnedRecord(
    UUID record,
    String region,
    @Nullable String org,
    String state,
    WarningLight light,
    @Nullable LocalDate lit,
    Map<String, String> told,
    @Nullable Due due) {

  public WarnedRecord {
    told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
  }
}
