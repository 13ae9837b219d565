package org.dajuan.records.transfer;

import java.util.UUID;
import org.dajuan.records.draft.RecordDraft;
import org.jspecify.annotations.Nullable;

/** A row of the file on its way into the staging table. Mutable until it is staged. */
final class StagedRow {
  final long number;
  final RecordDraft draft;

  /** State named by the row, null when it names none. */
  final @Nullable String state;

  /** Id named by the row, null when it names none. */
  final @Nullable UUID namedId;

  /** The record to be updated, null for a new one. */
  @Nullable ExistingRecord existing;

  boolean faulty;

  /** A record that the row changes. */
  record ExistingRecord(UUID id, String state, int version, String region) {}

  StagedRow(long number, RecordDraft draft, @Nullable String state, @Nullable UUID namedId) {
    this.number = number;
    this.draft = draft;
    this.state = state;
    this.namedId = namedId;
  }
}
