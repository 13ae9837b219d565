package org.dajuan.records.log;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.word.Localized;

/** Everything that a verification of the ledger can find. */
enum LogFaults implements Fault {
  ENTRY_MISSING(
      Remedy.RESTORE,
      "第 {sequence} 号条目已从账本删除：{published}。",
      "Entry {sequence} was removed from the ledger: {published}."),
  ENTRIES_MISSING(
      Remedy.RESTORE, "第 {first} 至 {last} 号条目缺失。", "Entries {first} to {last} are missing."),
  LEDGER_TRUNCATED(
      Remedy.RESTORE,
      "账本尾部被截断：已公布 {size} 条，自第 {first} 号起缺失。",
      "The end of the ledger was cut off: {size} entries were published, those from {first} on are"
          + " missing."),
  ENTRY_REWRITTEN(
      Remedy.RESTORE,
      "第 {sequence} 号条目被改写：{field} 公布时为“{published}”，现为“{found}”。",
      "Entry {sequence} was rewritten: {field} was published as '{published}' and is now"
          + " '{found}'."),
  ENTRIES_SWAPPED(
      Remedy.RESTORE,
      "第 {first} 号与第 {second} 号条目被对调。",
      "Entries {first} and {second} were swapped."),
  ENTRY_MOVED(
      Remedy.RESTORE,
      "第 {to} 号条目原为第 {from} 号条目。",
      "Entry {to} is what was published as entry {from}."),
  ENTRY_MALFORMED(
      Remedy.RESTORE,
      "第 {sequence} 号条目不合格式：{reason}。",
      "Entry {sequence} is not an entry: {reason}."),
  ENTRY_CONTENT_CHANGED(
      Remedy.RESTORE,
      "第 {sequence} 号条目的内容与其承诺值不符（{entry}）。",
      "The content of entry {sequence} is not what it commits to ({entry})."),
  ENTRY_CONTENTS_SWAPPED(
      Remedy.RESTORE,
      "第 {first} 号与第 {second} 号条目的内容被对调。",
      "The contents of entries {first} and {second} were swapped."),
  ENTRY_HALF_ERASED(
      Remedy.RESTORE,
      "第 {sequence} 号条目的内容与盐值只剩其一。",
      "Of content and salt of entry {sequence} only one is there."),
  ENTRY_REGION_CHANGED(
      Remedy.RESTORE,
      "第 {sequence} 号条目的区划被改动：内容中为“{content}”，现为“{found}”，可见范围因此不同。",
      "The region of entry {sequence} was changed: its content says '{content}', the column"
          + " '{found}', so others see it."),
  ENTRY_ERASED_UNRECORDED(
      Remedy.RESTORE,
      "第 {sequence} 号条目的内容被删除，但其后没有该记录的删除条目（erase）。",
      "The content of entry {sequence} was erased, though no later entry of kind erase says so."),
  LOOK_LOG_CHANGED(
      Remedy.RESTORE,
      "查询留痕自第 {number} 行起被改动或截断。",
      "The log of what was looked at was changed or cut off at row {number}."),
  RECORD_VERSION_GAP(
      Remedy.RESTORE,
      "{register} 的记录 {record} 在第 {sequence} 号条目为第 {version} 版，应为第 {expected} 版。",
      "Record {record} of {register} has version {version} in entry {sequence}, where version"
          + " {expected} must stand."),
  LEDGER_HEAD_WRONG(
      Remedy.RESTORE,
      "下一序号为 {next}，而账本到第 {last} 号为止。",
      "The next sequence is {next} though the ledger ends with {last}."),
  CHECKPOINT_SIGNATURE(
      Remedy.RESTORE,
      "规模为 {size} 的检查点签名不实。",
      "The checkpoint of size {size} is not signed by the key of this ledger."),
  CHECKPOINT_CHANGED(
      Remedy.RESTORE, "规模为 {size} 的检查点{problem}。", "The checkpoint of size {size} {problem}."),
  CHECKPOINT_ROOT(
      Remedy.RESTORE,
      "前 {size} 条得出的根与签名的根不符。",
      "The first {size} entries do not give the root that was signed for them."),
  CHECKPOINT_REMOVED(
      Remedy.RESTORE,
      "数据库中规模为 {size} 的检查点已被删除，公开文件中尚有。",
      "The checkpoint of size {size} was removed from the database; the published file has it."),
  KEY_MISSING(
      Remedy.PUBLISH,
      "公钥文件缺失，无法核对检查点签名。",
      "The public key is missing, so no checkpoint can be checked."),
  TILES_UNUSABLE(
      Remedy.PUBLISH,
      "条目与公开文件均已缺失，无法重算哈希树。",
      "Entries are missing from the database and from the published files alike, so the tree cannot"
          + " be computed."),
  TILE_MISSING(Remedy.PUBLISH, "公开文件缺失。", "This published file is missing."),
  TILE_CHANGED(
      Remedy.PUBLISH,
      "公开文件被改动，与账本条目不符。",
      "This published file was changed: it is not what the entries give."),
  TILES_MORE(
      Remedy.PUBLISH, "另有 {more} 个公开文件不符。", "{more} more published files are missing or changed."),
  CHECKPOINT_FILE_MISSING(Remedy.PUBLISH, "检查点文件缺失。", "The checkpoint file is missing."),
  CHECKPOINT_FILE_SIGNATURE(
      Remedy.PUBLISH,
      "检查点文件的签名不实。",
      "The checkpoint file is not signed by the key of this ledger."),
  CHECKPOINT_FILE_DAMAGED(
      Remedy.PUBLISH, "检查点文件已损坏：{reason}。", "The checkpoint file is damaged: {reason}."),
  CHECKPOINT_FILE_BEHIND(
      Remedy.PUBLISH,
      "检查点文件停在 {size} 条，而最后签名的是 {signed} 条。",
      "The checkpoint file stops at size {size} though size {signed} was signed."),
  CHECKPOINT_FILE_DIFFERS(
      Remedy.PUBLISH,
      "检查点文件在 {size} 条处的根与数据库所记不同。",
      "The checkpoint file has another root than the database for size {size}."),
  ROW_CHANGED(
      Remedy.CORRECT,
      "数据表被直接改动：账本中为“{entry}”，表中为“{row}”。",
      "The row was changed behind the program: the ledger says '{entry}', the table '{row}'."),
  ROW_MISSING(
      Remedy.CORRECT,
      "记录已从数据表删除，账本中尚有（{entry}）。",
      "The row was deleted behind the program; the ledger has it ({entry})."),
  ROW_UNRECORDED(
      Remedy.CORRECT,
      "此行未经账本直接插入数据表。",
      "The row was inserted behind the program: no entry made it."),
  REGISTER_NOT_CHECKED(
      Severity.WARNING,
      new Localized("请加载定义该台账的内容包。", "Load the pack that defines it."),
      "账本中有 {records} 条记录属于台账 {register}，但内容包未定义该台账，其数据表未核对。",
      "The ledger holds {records} records of register {register}, which no pack defines; its rows"
          + " were not compared.");

  private static final class Remedy {
    static final Localized RESTORE =
        new Localized(
            "请查明何人改动了数据库，并从备份恢复。", "Find out who changed the database, then restore a backup.");
    static final Localized CORRECT =
        new Localized(
            "请查明何人改动了数据库；从备份恢复，或以更正重新录入。",
            "Find out who changed the database; restore a backup, or enter the value as a"
                + " correction.");
    static final Localized PUBLISH =
        new Localized(
            "条目无误时运行 dajuan ledger checkpoint 重写公开文件。",
            "Where the entries are sound, 'dajuan ledger checkpoint' writes the public files"
                + " anew.");
  }

  private final FaultText text;

  LogFaults(Localized remedy, String zh, String en) {
    this(Severity.ERROR, remedy, zh, en);
  }

  LogFaults(Severity severity, Localized remedy, String zh, String en) {
    this.text = new FaultText(severity, new Localized(zh, en), remedy);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
