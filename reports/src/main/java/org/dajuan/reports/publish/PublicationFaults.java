package org.dajuan.reports.publish;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with a published file that is kept. */
enum PublicationFaults implements Fault {
  PUBLICATION_MISSING(
      "账本第 {seq} 号发布的 {format} 文件不见了",
      "The {format} file published by entry {seq} is missing.",
      "从备份恢复",
      "Restore it from a backup."),
  PUBLICATION_ALTERED(
      "账本第 {seq} 号发布的 {format} 文件被改动",
      "The {format} file published by entry {seq} was altered.",
      "从备份恢复",
      "Restore it from a backup.");

  private final FaultText text;

  PublicationFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
