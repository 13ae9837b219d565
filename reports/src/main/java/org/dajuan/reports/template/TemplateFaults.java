package org.dajuan.reports.template;

import java.util.Collection;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.word.Localized;

/** What can be wrong with a template, by its grammar and beside a catalog. */
enum TemplateFaults implements Fault {
  TEMPLATE_STRAY_BRACE("多出一个 }", "A } too many.", "写成 \\}", "Write \\}."),
  TEMPLATE_BRACE_OPEN(
      "{ 没有对应的 }（或引号没有结束）",
      "The { is not closed, or a quotation mark is not.",
      "补上 }；要写花括号本身用 \\{",
      "Write the closing }; a brace itself is written \\{."),
  TEMPLATE_QUOTE_OPEN(
      "引号没有结束", "The quotation mark is not closed.", "补上结束的 \"", "Write the closing \"."),
  TEMPLATE_PRIVATE_CHARACTER(
      "含有私用字符",
      "There is a private-use character.",
      "删去这个看不见的字符",
      "Delete this invisible character."),
  TEMPLATE_DIRECTIVE(
      "花括号里应是指标、变量或 if、each、estimated、name、target、prose、plan",
      "In braces there should be an indicator, a variable, or if, each, estimated, name, target,"
          + " prose, plan.",
      "写成如 {some_indicator as=change}；要写花括号本身用 \\{",
      "Write for example {some_indicator as=change}; a brace itself is written \\{."),
  TEMPLATE_VARIABLE(
      "没有这个变量：{variable}",
      "There is no such variable: {variable}.",
      "可用 {region}、{region.whole}、{region.parent}、{period}、{period.previous}、{period.next}、{period.asof}、{date}",
      "There are {region}, {region.whole}, {region.parent}, {period}, {period.previous},"
          + " {period.next}, {period.asof}, {date}."),
  TEMPLATE_IF_OPEN(
      "{if} 没有 {end}",
      "The {if} has no {end}.",
      "在条件的末尾写 {end}",
      "Write {end} where the condition ends."),
  TEMPLATE_IF_DEPTH(
      "条件套得太深",
      "Conditions are nested too deeply.",
      "最多 {limit} 层",
      "At most {limit} levels are allowed."),
  TEMPLATE_ELSE(
      "{else} 不在 {if} 里",
      "The {else} is not within an {if}.",
      "删去它，或补上 {if}",
      "Delete it, or write the {if}."),
  TEMPLATE_END(
      "{end} 没有对应的 {if}",
      "The {end} has no {if}.",
      "删去它，或补上 {if}",
      "Delete it, or write the {if}."),
  TEMPLATE_CONDITION(
      "条件写得不对",
      "The condition is not well formed.",
      "写成如 {if fai_rank = 1 and not accidents > 0}，可用 = <> < <= > >= and or not 和括号",
      "Write for example {if fai_rank = 1 and not accidents > 0}, with = <> < <= > >= and or not"
          + " and parentheses."),
  TEMPLATE_OPTION(
      "没有选项 {option}", "There is no option {option}.", "可用 {known}", "There are {known}."),
  TEMPLATE_OPTION_VALUE(
      "{option} 的值 {value} 不对", "{value} is no value of {option}.", "{advice}", "{advice}"),
  TEMPLATE_OPTION_TWICE("选项写了两次", "An option is written twice.", "只留一个", "Keep one of them."),
  TEMPLATE_REASON("{option} 没有写理由", "{option} needs a reason.", "写成 {written}", "Write {written}."),
  TEMPLATE_DESPITE(
      "这个指标可以发布，不需要 despite",
      "Nothing forbids to publish this indicator.",
      "去掉 despite",
      "Leave despite out."),
  TEMPLATE_UNKNOWN_INDICATOR(
      "没有指标 {indicator}", "There is no indicator {indicator}.", "{advice}", "{advice}"),
  TEMPLATE_KIND(
      "as={way} 不适用于{title}（{kind}）",
      "as={way} does not suit {title}, whose kind is {kind}.",
      "换一种 as，或为它定义一个增速、位次或趋势指标",
      "Use another as, or define an indicator of its growth, rank or trend."),
  TEMPLATE_LEVEL(
      Severity.WARNING,
      "指标 {indicator} 不计算到 {level} 级",
      "Indicator {indicator} is not computed for level {level}.",
      "在指标的 levels 中加上它",
      "Add the level to the indicator's levels."),
  TEMPLATE_LIST(
      "清单写得不对：{problem}",
      "The list is not well formed: {problem}.",
      "写成如 {each key_project where state = 'built' during opened_on order by name limit 5: {name}}",
      "Write for example {each key_project where state = 'built' during opened_on order by name"
          + " limit 5: {name}}."),
  TEMPLATE_LIST_OF(
      "{indicator} 不是直接由台账记录得出的指标",
      "{indicator} is no indicator that counts records of a register one by one.",
      "写一个由台账得出、不分组的指标",
      "Name an indicator that comes from a register without grouping."),
  TEMPLATE_UNKNOWN_PROSE(
      "模板没有用到文字块 {prose}",
      "The template does not call the block of prose {prose}.",
      "{advice}",
      "{advice}"),
  TEMPLATE_UNKNOWN_REGISTER(
      "没有台账 {register}", "There is no register {register}.", "{advice}", "{advice}"),
  TEMPLATE_UNKNOWN_FIELD(
      "台账 {register} 没有字段 {field}",
      "Register {register} has no field {field}.",
      "{advice}",
      "{advice}"),
  TEMPLATE_WHERE(
      "where 后面应是条件：{problem}",
      "where takes a condition: {problem}.",
      "写成如 state = 'accepted'，见内容包指南的“表达式”",
      "Write for example state = 'accepted'; see Expressions in the pack guide."),
  TEMPLATE_DURING(
      "during 后面应是日期字段", "during takes a field of type date.", "换一个日期字段", "Name a date field."),
  TEMPLATE_PRIVATE_FIELD(
      "字段 {field} 涉及个人信息，不得写入报告",
      "Field {field} holds personal data and must not stand in a report.",
      "去掉它",
      "Leave it out."),
  TEMPLATE_BANNED_FIELD(
      "字段 {field} 不得发布：{reason}",
      "Field {field} must not be published: {reason}",
      "去掉它",
      "Leave it out.");

  private final FaultText text;

  TemplateFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  TemplateFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  /** What to do about an unknown word: the known one that is near, else what is said otherwise. */
  static Localized advice(String word, Collection<String> known, String zh, String en) {
    String near = NearestWord.suggest(word, known);
    return near.isEmpty()
        ? new Localized(zh, en)
        : new Localized("是不是 " + near + "？", "Did you mean " + near + "?");
  }
}
