package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be wrong with the data files of a pack and the changes it scripts. */
enum DataFaults implements Fault {
  UNKNOWN_DATA_FILE(
      Severity.WARNING,
      "“{name}”不是数据文件，未读取。",
      "{name} is no data file; it was not read.",
      "data 里只放 <台账>.csv 或 <台账>.xlsx。",
      "The folder data holds <register>.csv or <register>.xlsx only."),
  /** A copy or a file of another program; the records of the pack are whole without it. */
  STRAY_DATA_FILE(
      Severity.WARNING,
      "没有台账 {register}，数据文件“{name}”未读取。",
      "There is no register {register}; the data file {name} was not read.",
      "{advice}",
      "{advice}"),
  SECOND_DATA_FILE(
      "台账“{register}”已有数据文件 {first}。",
      "The register {register} already has the data file {first}.",
      "请只留一个。",
      "Keep one."),
  UNKNOWN_CHANGE(
      "没有变更方式“{value}”。",
      "There is no change {value}.",
      "可填 update、transition、correct、void。",
      "Write update, transition, correct or void."),
  CHANGE_INCOMPLETE(
      "变更没有填 {column}。",
      "The change has no {column}.",
      "请写明记录的主键和变更人。",
      "Say which record is changed, by its key, and by whom."),
  CHANGE_VALUE(
      "“{value}”不是赋值。",
      "{value} is no assignment.",
      "请写 字段=值，几个之间用分号隔开。",
      "Write field=value, with semicolons between several."),
  CHANGE_FIELD(
      "台账“{register}”没有字段“{name}”。",
      "The register {register} has no field {name}.",
      "可用字段：{known}。",
      "Its fields are {known}.");

  private final FaultText text;

  DataFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  DataFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
