package org.dajuan.claims;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What is said of a text beside its claims. */
enum TextFaults implements Fault {
  /** A claim whose figure must not be published. */
  PUBLICATION_BANNED(
      Severity.WARNING,
      "“{token}”不宜公开：{reason}",
      "“{token}” should not be published: {reason}",
      "删去这一数据。",
      "Leave this figure out."),
  OTHER_PLACE(
      Severity.WARNING,
      "文中说的是{place}，不是{home}，本库的数不能判定。",
      "The text is about {place}, not {home}; our figures cannot judge it.",
      "如果说的就是{home}，请指定地区后再核对。",
      "If {home} is meant, choose the region and check again."),
  LANGUAGE_NOT_READ(
      Severity.WARNING,
      "这份文本不是中文，没有读取其中的说法。",
      "The text is not in Chinese; nothing in it was read.",
      "请换用中文文本。",
      "Use a text in Chinese.");

  private final FaultText text;

  TextFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
