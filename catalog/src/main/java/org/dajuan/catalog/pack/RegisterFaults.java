package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be wrong with a register and with the rights to it. */
enum RegisterFaults implements Fault {
  SENSITIVE_BEFORE_PERSONAL(
      "敏感信息比个人信息看得更广。",
      "More is seen of sensitive fields than of personal ones.",
      "请把 personal 写得至少与 sensitive 一样广。",
      "Let personal reach at least as far as sensitive."),
  CODES_WITHOUT_UNIT(
      "字段“{field}”的代码表“{list}”中有的代码没有单位。",
      "Some codes of the list {list} of field {field} have no unit.",
      "请给每个代码写 unit。",
      "Give every code a unit."),
  NO_REGION_FIELD(
      "台账没有区划字段。",
      "The register has no region field.",
      "请加一个 type: region 的字段，说明记录属于哪个区划。",
      "Add a field of type region that places a record."),
  AMBIGUOUS_REGION_FIELD(
      "台账有几个区划字段：{fields}。",
      "The register has several region fields: {fields}.",
      "请写 region: 其中一个。",
      "Write region: with one of them."),
  USE_LACKS_FIELD(
      "按其用途，台账须有字段“{field}”。",
      "The register's use needs a field {field}.",
      "请补上这个字段，或去掉 use。",
      "Add the field, or leave out use."),
  USE_LACKS_ORG(
      "按其用途，台账须指明单位字段。",
      "The register's use needs an org field.",
      "请写 org: 字段名，或去掉 use。",
      "Write org: with the name of the field, or leave out use."),
  KEY_NOT_REQUIRED(
      "关键字段“{field}”没有要求必填。",
      "The key field {field} is not required.",
      "请给它加上 required: true。",
      "Give it required: true."),
  KEY_OF_CODES(
      "多选字段“{field}”不能作关键字段。",
      "The field {field} holds several codes and cannot be part of a key.",
      "请从 key 中去掉。",
      "Take it out of key."),
  LABEL_THROUGH_NO_REFERENCE(
      "名称“{path}”要经过“{field}”，但它不是引用其他台账的字段。",
      "The label {path} goes through {field}, which refers to no other register.",
      "点号前要写 type: record 的字段。",
      "Before a dot stands a field of type record."),
  RECORDS_UNNAMED(
      Severity.HINT,
      "台账“{register}”的记录没有人读得懂的名称：名称字段都要遮盖，或不是文字。",
      "The records of {register} have no name that people read: its label fields are masked or no"
          + " texts.",
      "请在 label 中写编号、名称、区划等不遮盖的字段，或经引用取：label: [project.name, month]。",
      "Write fields that are not masked into label, such as numbers, names, regions, or go through"
          + " a reference: label: [project.name, month]."),
  RETURNS_OF_WHOM(
      "returns 要写 level 或 org_kind 之一。",
      "returns needs either level or org_kind.",
      "请写其中一个。",
      "Write one of them."),
  NO_ORG_OF_KIND(
      Severity.WARNING,
      "没有“{kind}”这类单位。",
      "There is no org of kind {kind}.",
      "请检查 orgs.csv 的 kind。",
      "Check the kinds in orgs.csv.");

  private final FaultText text;

  RegisterFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  RegisterFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
