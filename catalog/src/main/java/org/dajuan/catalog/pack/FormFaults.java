package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with forms and report templates, before their text is read. */
enum FormFaults implements Fault {
  NO_FRONT_MATTER(
      "答卷模板缺少开头的说明。",
      "The template has no front matter.",
      "开头请写 ---、report、title、level、period、---。",
      "Begin with ---, report, title, level, period, and --- again."),
  FORM_VALIDITY_ORDER(
      "报表有效期从 {from} 到 {to} 前后颠倒。",
      "The form is valid from {from} to {to}, which ends before it begins.",
      "valid_until 是最后一天，不能早于 valid_from。",
      "valid_until is the last day; it must not be earlier than valid_from."),
  FORM_OF_WHOM(
      "没有说清谁来填报。",
      "It is not clear who fills the form.",
      "level 和 org_kind 请写一个，只写一个。",
      "Write either level or org_kind."),
  FORM_ROWS_OF_WHAT(
      "没有说清一行是什么。",
      "It is not clear what a row stands for.",
      "请写 level，或写 register（可加 where、during）；都不写则一家一行。",
      "Write level, or register with where and during if needed; leave rows out for one row per"
          + " respondent."),
  COLUMN_FROM_WHERE(
      "没有说清这一栏从哪里来。",
      "It is not clear where the cells of this column come from.",
      "region、field、indicator、new 请写一个，只写一个。",
      "Write exactly one of region, field, indicator and new."),
  COLUMN_FIELD_WITHOUT_RECORDS(
      "这张表的行不是记录，没有字段“{field}”。",
      "The rows of this form are no records, so they have no field {field}.",
      "请写 rows: {register: …}，或改用 indicator、new。",
      "Write rows: {register: …}, or use indicator or new."),
  COLUMN_PERIOD_WITHOUT_INDICATOR(
      "只有指标栏才有 period。",
      "Only a column with an indicator has a period.",
      "请去掉 period，或写 indicator。",
      "Remove period, or write indicator."),
  COLUMN_WITHOUT_FIGURES(
      "指标没有按周、按半年的数。",
      "There are no figures of a week or of half a year.",
      "请写 period: year，即当年累计；或改变报送频率。",
      "Write period: year for the year so far, or change the frequency.");

  private final FaultText text;

  FormFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
