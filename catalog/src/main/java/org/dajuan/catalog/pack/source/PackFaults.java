package org.dajuan.catalog.pack.source;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be wrong with a pack as a folder of files. */
public enum PackFaults implements Fault {
  NO_PACK_FOLDER(
      "没有这个文件夹。", "There is no such folder.", "请检查内容包的路径。", "Check the path of the pack."),
  NO_PACK_FILE(
      "内容包缺少 pack.yaml。",
      "The pack has no pack.yaml.",
      "请写 pack.yaml，至少含 pack、version、title。",
      "Write one with pack, version and title."),
  REQUIRED_PACK_MISSING(
      "所依赖的内容包“{pack}”不在旁边。",
      "The required pack {pack} is not there.",
      "请把文件夹 {pack} 放在本内容包旁边，或从 requires 中去掉。",
      "Put a folder {pack} next to this pack or take it out of requires."),
  PACK_CYCLE(
      "内容包互相依赖：“{pack}”又依赖本包。",
      "Packs require each other: {pack} requires this one again.",
      "请去掉其中一个 requires。",
      "Take one of the two out of requires."),
  PACK_NAMED_OTHERWISE(
      "文件夹“{folder}”里的内容包自称“{pack}”。",
      "The pack in folder {folder} calls itself {pack}.",
      "请让文件夹与 pack 同名。",
      "Give folder and pack the same name."),
  TOO_MANY_FILES(
      "内容包的文件超过 {limit} 个。",
      "The pack has more than {limit} files.",
      "请移走不属于内容包的文件。",
      "Move files that do not belong to it elsewhere."),
  FILE_UNREADABLE(
      "文件读不出来：{reason}。",
      "The file cannot be read: {reason}.",
      "请检查文件及其权限。",
      "Check the file and its permissions."),
  PACK_FILE_TOO_LARGE(
      "文件超过 {limit} 字节。",
      "The file is larger than {limit} bytes.",
      "请拆分，或把数据放入 CSV。",
      "Split it, or move data into CSV files."),
  FILE_NOT_UTF8("文件不是 UTF-8 编码。", "The file is not in UTF-8.", "请另存为 UTF-8。", "Save it as UTF-8."),
  STRAY_FILE(
      Severity.WARNING,
      "“{name}”不会被读取。",
      "{name} is not read.",
      "是否应为“{nearest}”？",
      "Should it be {nearest}?");

  private final FaultText text;

  PackFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  PackFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
