package org.dajuan.records.read;

import java.util.List;
import java.util.Optional;

/**
 * A page of a register.
 *
 * @param next cursor of the page after it, empty on the last one
 */
public record RecordPage(List<RecordView> records, Optional<String> next) {
  public RecordPage {
    records = List.copyOf(records);
  }
}
