package org.dajuan.records.read;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands.
 *
 * @param region code of the region it lies in
 * @param org id of the org it belongs to, null when none
 * @param sequence sequence of its last entry in the ledger
 * @param values canonical values by field name, in the register's order; fields that are empty, or
 *     masked for who reads, are left out
 * @param masked what is shown instead of the values of fields that are masked, by field name
 */
public record RecordView(
    UUID id,
    String region,
    @Nullable String org,
    String state,
    int version,
    long sequence,
    Instant createdAt,
    Instant updatedAt,
    Map<String, List<String>> values,
    Map<String, String> masked) {

  public RecordView {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    masked = Collections.unmodifiableMap(new LinkedHashMap<>(masked));
  }

  /** The canonical values of a field, none when it is empty. */
  public List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }
}
