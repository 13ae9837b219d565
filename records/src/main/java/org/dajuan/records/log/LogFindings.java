package org.dajuan.records.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.ledger.Entry;

/** Says what a verification found, in words. One method for each code. */
final class LogFindings {

  private static final String ENTRIES = "ledger.entry";

  private static final Localized RESTORE =
      new Localized(
          "请查明何人改动了数据库，并从备份恢复。", "Find out who changed the database, then restore a backup.");
  private static final Localized CORRECT =
      new Localized(
          "请查明何人改动了数据库；从备份恢复，或以更正重新录入。",
          "Find out who changed the database; restore a backup, or enter the value as a correction.");
  private static final Localized PUBLISH =
      new Localized(
          "条目无误时运行 dajuan ledger checkpoint 重写公开文件。",
          "Where the entries are sound, 'dajuan ledger checkpoint' writes the public files anew.");

  private final Findings findings = new Findings();

  Findings findings() {
    return findings;
  }

  void entryMissing(long sequence, String published) {
    entry(
        "entry_missing",
        sequence,
        "",
        Map.of("published", published),
        "第 " + sequence + " 号条目已从账本删除：" + published + "。",
        "Entry " + sequence + " was removed from the ledger: " + published + ".");
  }

  void entriesMissing(long first, long last) {
    entry(
        "entries_missing",
        first,
        "",
        Map.of("first", "" + first, "last", "" + last),
        "第 " + first + " 至 " + last + " 号条目缺失。",
        "Entries " + first + " to " + last + " are missing.");
  }

  void truncated(long first, long size) {
    entry(
        "ledger_truncated",
        first,
        "",
        Map.of("first", "" + first, "size", "" + size),
        "账本尾部被截断：已公布 " + size + " 条，自第 " + first + " 号起缺失。",
        "The end of the ledger was cut off: "
            + size
            + " entries were published, those from "
            + first
            + " on are missing.");
  }

  void rewritten(long sequence, String field, String published, String found) {
    entry(
        "entry_rewritten",
        sequence,
        field,
        values("published", published, "found", found),
        "第 " + sequence + " 号条目被改写：" + field + " 公布时为“" + published + "”，现为“" + found + "”。",
        "Entry "
            + sequence
            + " was rewritten: "
            + field
            + " was published as '"
            + published
            + "' and is now '"
            + found
            + "'.");
  }

  void swapped(long one, long other) {
    entry(
        "entries_swapped",
        one,
        "",
        Map.of("first", "" + one, "second", "" + other),
        "第 " + one + " 号与第 " + other + " 号条目被对调。",
        "Entries " + one + " and " + other + " were swapped.");
  }

  void moved(long to, long from) {
    entry(
        "entry_moved",
        to,
        "",
        Map.of("to", "" + to, "from", "" + from),
        "第 " + to + " 号条目原为第 " + from + " 号条目。",
        "Entry " + to + " is what was published as entry " + from + ".");
  }

  void malformed(long sequence, String reason) {
    entry(
        "entry_malformed",
        sequence,
        "",
        Map.of("reason", reason),
        "第 " + sequence + " 号条目不合格式：" + reason + "。",
        "Entry " + sequence + " is not an entry: " + reason + ".");
  }

  void contentChanged(Entry entry) {
    String what = describe(entry);
    entry(
        "entry_content_changed",
        entry.sequence(),
        "content",
        Map.of("entry", what),
        "第 " + entry.sequence() + " 号条目的内容与其承诺值不符（" + what + "）。",
        "The content of entry " + entry.sequence() + " is not what it commits to (" + what + ").");
  }

  void contentsSwapped(long one, long other) {
    entry(
        "entry_contents_swapped",
        one,
        "content",
        Map.of("first", "" + one, "second", "" + other),
        "第 " + one + " 号与第 " + other + " 号条目的内容被对调。",
        "The contents of entries " + one + " and " + other + " were swapped.");
  }

  void contentHalfErased(long sequence) {
    entry(
        "entry_half_erased",
        sequence,
        "content",
        Map.of(),
        "第 " + sequence + " 号条目的内容与盐值只剩其一。",
        "Of content and salt of entry " + sequence + " only one is there.");
  }

  void versionGap(long sequence, String register, String record, int version, int expected) {
    add(
        "record_version_gap",
        new Place.InField(ENTRIES, "" + sequence, "version"),
        values("register", register, "record", record, "version", "" + version),
        new Localized(
            register + " 的记录 " + record + " 在第 " + sequence + " 号条目为第 " + version + " 版，应为第 "
                + expected + " 版。",
            "Record "
                + record
                + " of "
                + register
                + " has version "
                + version
                + " in entry "
                + sequence
                + ", where version "
                + expected
                + " must stand."),
        RESTORE);
  }

  void head(long next, long entries) {
    add(
        "ledger_head_wrong",
        new Place.InField("ledger.head", "", "next"),
        values("next", "" + next, "entries", "" + entries),
        new Localized(
            "下一序号为 " + next + "，而账本到第 " + (entries - 1) + " 号为止。",
            "The next sequence is " + next + " though the ledger ends with " + (entries - 1) + "."),
        RESTORE);
  }

  void file(String code, String file, String zh, String en) {
    add(code, new Place.InFile(file, 0, 0), Map.of(), new Localized(zh, en), PUBLISH);
  }

  void checkpoint(String code, long size, String zh, String en) {
    add(
        code,
        new Place.InField("ledger.checkpoint", "" + size, ""),
        Map.of("size", "" + size),
        new Localized(zh, en),
        RESTORE);
  }

  void rowChanged(String register, String record, String field, String entry, String row) {
    add(
        "row_changed",
        new Place.InField(register, record, field),
        values("entry", entry, "row", row),
        new Localized(
            "数据表被直接改动：账本中为“" + entry + "”，表中为“" + row + "”。",
            "The row was changed behind the program: the ledger says '"
                + entry
                + "', the table '"
                + row
                + "'."),
        CORRECT);
  }

  void rowMissing(String register, String record, String last) {
    add(
        "row_missing",
        new Place.InField(register, record, "id"),
        Map.of("entry", last),
        new Localized(
            "记录已从数据表删除，账本中尚有（" + last + "）。",
            "The row was deleted behind the program; the ledger has it (" + last + ")."),
        CORRECT);
  }

  void rowUnrecorded(String register, String record, String sequence) {
    add(
        "row_unrecorded",
        new Place.InField(register, record, "id"),
        Map.of("seq", sequence),
        new Localized(
            "此行未经账本直接插入数据表。", "The row was inserted behind the program: no entry made it."),
        CORRECT);
  }

  void registerUnknown(String register, long records) {
    findings.add(
        new Finding(
            "register_not_checked",
            Severity.WARNING,
            new Place.InField(register, "", ""),
            Map.of("records", "" + records),
            new Localized(
                "账本中有 " + records + " 条记录属于台账 " + register + "，但内容包未定义该台账，其数据表未核对。",
                "The ledger holds "
                    + records
                    + " records of register "
                    + register
                    + ", which no pack defines; its rows were not compared."),
            new Localized("请加载定义该台账的内容包。", "Load the pack that defines it.")));
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

  private void entry(
      String code, long sequence, String field, Map<String, String> values, String zh, String en) {
    add(
        code,
        new Place.InField(ENTRIES, "" + sequence, field.isEmpty() ? "seq" : field),
        values,
        new Localized(zh, en),
        RESTORE);
  }

  private void add(
      String code, Place place, Map<String, String> values, Localized message, Localized remedy) {
    findings.add(new Finding(code, Severity.ERROR, place, values, message, remedy));
  }

  private static Map<String, String> values(String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return values;
  }
}
