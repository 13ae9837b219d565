package org.dajuan.catalog.pack;

import org.dajuan.catalog.word.Localized;

/** What a pack can define, as messages name it. */
enum Noun {
  LEVEL("级别", "level"),
  UNIT("计量单位", "unit"),
  ROLE("角色", "role"),
  CHAPTER("篇章", "chapter"),
  WORD_LIST("词表", "word list"),
  CODE_LIST("代码表", "code list"),
  REGION("区划", "region"),
  ORG("单位", "org"),
  LIFECYCLE("流程", "life cycle"),
  STREAM("工作", "stream"),
  PARAMETER("参数", "parameter"),
  REGISTER("台账", "register"),
  WARNING("预警", "warning"),
  LOOK("取值", "look"),
  INDICATOR("指标", "indicator"),
  COMPARE("对照", "comparison"),
  REPORT("答卷", "report"),
  FORM("报表", "form"),
  COLUMN("栏", "column"),
  FIELD("字段", "field"),
  STATE("状态", "state"),
  CODE("代码", "code"),
  RULE("校验", "rule"),
  TRANSITION("步骤", "transition"),
  PACK("内容包", "pack");

  private final Localized name;

  Noun(String zh, String en) {
    this.name = new Localized(zh, en);
  }

  Localized title() {
    return name;
  }
}
