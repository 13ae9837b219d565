package org.dajuan.records.log;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
import org.dajuan.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** Says what a verification found, and where. */
final class LogFindings {

  private static final String ENTRIES = "ledger.entry";

  private final Findings findings = new Findings();

  Findings findings() {
    return findings;
  }

  void entryMissing(long sequence, String published) {
    entry(LogFaults.ENTRY_MISSING, sequence, "seq", "published", published, "sequence", sequence);
  }

  void entriesMissing(long first, long last) {
    entry(LogFaults.ENTRIES_MISSING, first, "seq", "first", first, "last", last);
  }

  void truncated(long first, long size) {
    entry(LogFaults.LEDGER_TRUNCATED, first, "seq", "first", first, "size", size);
  }

  void rewritten(long sequence, String field, String published, String found) {
    entry(
        LogFaults.ENTRY_REWRITTEN,
        sequence,
        field,
        "published",
        published,
        "found",
        found,
        "sequence",
        sequence,
        "field",
        field);
  }

  void swapped(long one, long other) {
    entry(LogFaults.ENTRIES_SWAPPED, one, "seq", "first", one, "second", other);
  }

  void moved(long to, long from) {
    entry(LogFaults.ENTRY_MOVED, to, "seq", "to", to, "from", from);
  }

  void malformed(long sequence, String reason) {
    entry(LogFaults.ENTRY_MALFORMED, sequence, "seq", "reason", reason, "sequence", sequence);
  }

  void contentChanged(Entry entry) {
    long sequence = entry.sequence();
    entry(
        LogFaults.ENTRY_CONTENT_CHANGED,
        sequence,
        "content",
        "entry",
        describe(entry),
        "sequence",
        sequence);
  }

  void contentsSwapped(long one, long other) {
    entry(LogFaults.ENTRY_CONTENTS_SWAPPED, one, "content", "first", one, "second", other);
  }

  void contentHalfErased(long sequence) {
    entry(LogFaults.ENTRY_HALF_ERASED, sequence, "content", "sequence", sequence);
  }

  void versionGap(long sequence, String register, String record, int version, int expected) {
    entry(
        LogFaults.RECORD_VERSION_GAP,
        sequence,
        "version",
        "register",
        register,
        "record",
        record,
        "version",
        version,
        "expected",
        expected,
        "sequence",
        sequence);
  }

  void head(long next, long entries) {
    findings.add(
        LogFaults.LEDGER_HEAD_WRONG.at(
            new Place.InField("ledger.head", "", "next"),
            "next",
            next,
            "entries",
            entries,
            "last",
            entries - 1));
  }

  /** A published file is not what it should be. */
  void file(LogFaults fault, String file, Object... namesAndValues) {
    findings.add(fault.at(Place.InFile.whole(file), namesAndValues));
  }

  void checkpoint(LogFaults fault, long size) {
    findings.add(fault.at(checkpoint(size), "size", size));
  }

  void checkpointChanged(long size, Localized problem) {
    findings.add(
        LogFaults.CHECKPOINT_CHANGED.at(checkpoint(size), "size", size, "problem", problem));
  }

  private static Place checkpoint(long size) {
    return new Place.InField("ledger.checkpoint", Long.toString(size), "");
  }

  void rowChanged(String register, String record, String field, String entry, String row) {
    findings.add(
        LogFaults.ROW_CHANGED.at(
            new Place.InField(register, record, field), "entry", entry, "row", row));
  }

  void rowMissing(String register, String record, String last) {
    findings.add(
        LogFaults.ROW_MISSING.at(new Place.InField(register, record, "id"), "entry", last));
  }

  void rowUnrecorded(String register, String record, String sequence) {
    findings.add(
        LogFaults.ROW_UNRECORDED.at(new Place.InField(register, record, "id"), "seq", sequence));
  }

  void regionChanged(long sequence, String said, String found) {
    entry(
        LogFaults.ENTRY_REGION_CHANGED,
        sequence,
        "region_code",
        "content",
        said,
        "found",
        found,
        "sequence",
        sequence);
  }

  void erasedWithoutEntry(long sequence, @Nullable String register, @Nullable String record) {
    entry(
        LogFaults.ENTRY_ERASED_UNRECORDED,
        sequence,
        "content",
        "register",
        String.valueOf(register),
        "record",
        String.valueOf(record),
        "sequence",
        sequence);
  }

  void lookChanged(long number) {
    findings.add(
        LogFaults.LOOK_LOG_CHANGED.at(
            new Place.InField("sys.look", Long.toString(number), "digest"), "number", number));
  }

  void registerUnknown(String register, long records) {
    findings.add(
        LogFaults.REGISTER_NOT_CHECKED.at(
            new Place.InField(register, "", ""), "records", records, "register", register));
  }

  /** An entry in one line: its number, who, what, which record, when. */
  static String describe(Entry entry) {
    return entry.sequence()
        + " "
        + entry.kind()
        + " "
        + entry.register()
        + " "
        + entry.recordId()
        + " v"
        + entry.version()
        + " by "
        + entry.actor()
        + " at "
        + entry.time();
  }

  private void entry(LogFaults fault, long sequence, String field, Object... namesAndValues) {
    Place place =
        new Place.InField(ENTRIES, Long.toString(sequence), field.isEmpty() ? "seq" : field);
    findings.add(fault.at(place, namesAndValues));
  }
}
