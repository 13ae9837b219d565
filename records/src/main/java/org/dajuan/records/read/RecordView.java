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
 * @param values canonical values by field name, in the register's order; empty fields are left out
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
    Map<String, List<String>> values) {

  public RecordView {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The canonical values of a field, none when it is empty. */
  public List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }
}
