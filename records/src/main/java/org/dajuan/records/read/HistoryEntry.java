package org.dajuan.records.read;

import java.time.Instant;
import java.util.List;

/**
 * One entry of a record's history.
 *
 * @param kind create, update, transition, correct, void, import
 * @param state state of the record after it, empty when the content was erased
 * @param source form, workbook row or API it came from; may be empty
 * @param reason why, may be empty
 * @param transition id of the life cycle's step, empty when none
 * @param erased whether the content was erased, so that nothing of it can be shown
 * @param changes what differs from the version before; of a first version all its fields
 */
public record HistoryEntry(
    long sequence,
    Instant time,
    String actor,
    String kind,
    int version,
    String state,
    String source,
    String reason,
    String transition,
    boolean erased,
    List<FieldChange> changes) {

  public HistoryEntry {
    changes = List.copyOf(changes);
  }

  /**
   * Canonical values of a field before and after; none for an empty field.
   *
   * @param masked whether a mask stands for each value
   */
  public record FieldChange(
      String field, List<String> before, List<String> after, boolean masked) {}
}
