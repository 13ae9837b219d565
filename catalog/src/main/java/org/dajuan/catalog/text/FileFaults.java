package org.dajuan.catalog.text;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with any file that is to be read. */
public enum FileFaults implements Fault {
  NO_SUCH_FILE(
      "没有这个文件，或无权读取。",
      "There is no such file, or it may not be read.",
      "请检查路径和文件权限。",
      "Check the path and the file's permissions.");

  private final FaultText text;

  FileFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
