package org.dajuan.catalog.pack.source;

import java.util.Locale;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Severity;

/**
 * Every fault that a pack can have: what is wrong and how to mend it, in Chinese and English. Words
 * in braces are filled in by {@link Faults#report}.
 */
public enum Fault {

  // Packs and files
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
  FILE_TOO_LARGE(
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
      "Should it be {nearest}?"),

  // YAML
  YAML_SYNTAX(
      "YAML 写法有误：{problem}。",
      "This is not YAML: {problem}.",
      "请检查本行及上一行的缩进、引号和冒号。",
      "Check indentation, quotes and colons of this line and the one before."),
  YAML_TAB("YAML 不能用制表符缩进。", "YAML cannot be indented with tabs.", "请改为空格。", "Use spaces."),
  YAML_TOO_DEEP(
      "嵌套超过 {limit} 层。",
      "Lists and mappings are nested more than {limit} deep.",
      "请减少嵌套。",
      "Nest less."),
  YAML_ALIAS(
      "不能用 YAML 别名（*）。", "YAML aliases (*) are not allowed.", "请把内容写出来。", "Write the content out."),
  YAML_SECOND_DOCUMENT(
      "一个文件只能有一份 YAML。",
      "A file holds one YAML document only.",
      "请去掉 --- 之后的部分，或另存为文件。",
      "Remove what follows ---, or move it to a file of its own."),
  YAML_KEY_NOT_TEXT("键必须是文字。", "A key must be a text.", "请把键写成一个词。", "Write one word as the key."),
  DUPLICATE_KEY(
      "键“{key}”写了两次，第一次在第 {line} 行。",
      "The key {key} is written twice, first on line {line}.",
      "请去掉一个或改名。",
      "Remove or rename one."),
  UNKNOWN_KEY("不认识的键“{key}”。", "Unknown key {key}.", "这里可写：{known}。", "Known here are: {known}."),
  MISTYPED_KEY(
      "不认识的键“{key}”。", "Unknown key {key}.", "是否应为“{nearest}”？", "Did you mean {nearest}?"),
  MISSING_KEY("缺少“{key}”。", "{key} is missing.", "请补上 {key}: …", "Add {key}: …"),
  WRONG_TYPE(
      "这里应是{expected}，写的是{found}。",
      "Here stands {found}, but {expected} is needed.",
      "请参看内容包手册。",
      "See the pack guide."),
  BAD_VALUE(
      "“{value}”不能写在这里。", "{value} is not allowed here.", "可写：{allowed}。", "Allowed: {allowed}."),
  EMPTY_LIST("“{key}”是空的。", "{key} is empty.", "请至少写一项。", "Write at least one item."),

  // Names
  BAD_ID(
      "{kind}的标识“{id}”不合规。",
      "{id} cannot be the id of a {kind}.",
      "以小写字母开头，只含 a-z、0-9、_、-，至多 63 个字符。",
      "Begin with a letter and use a-z, 0-9, _ and -, at most 63 characters."),
  BAD_SQL_NAME(
      "{kind}的名字“{id}”不合规。",
      "{id} cannot be the name of a {kind}.",
      "它会成为数据库中的名字：以小写字母开头，只含 a-z、0-9、_，至多 55 个字符。",
      "It becomes a name in the database: begin with a letter and use a-z, 0-9 and _, at most 55 characters."),
  BAD_CODE(
      "代码“{code}”不合规。",
      "{code} cannot be a code.",
      "只含字母、数字、_、-、.，至多 63 个字符。",
      "Use letters, digits, _, - and ., at most 63 characters."),
  DUPLICATE_ID(
      "{kind}“{id}”已经定义过：{first}。",
      "The {kind} {id} is already defined: {first}.",
      "请改名或去掉一个。",
      "Rename or remove one."),
  UNKNOWN_NAME(
      "没有{kind}“{id}”。",
      "There is no {kind} {id}.",
      "请先定义它，或改用已有的。",
      "Define it, or use one that exists."),
  MISTYPED_NAME(
      "没有{kind}“{id}”。", "There is no {kind} {id}.", "是否应为“{nearest}”？", "Did you mean {nearest}?"),

  // Values
  BAD_DATE(
      "“{value}”不是日期。", "{value} is not a date.", "请写成 2023-09-30。", "Write it as 2023-09-30."),
  BAD_RANGE(
      "从 {from} 到 {to} 不是合理的区间。",
      "{from} to {to} is no sensible range.",
      "起止要先后有序，且不超过 {limit} 天。",
      "The end must follow the start within {limit} days."),
  BAD_PERIOD(
      "“{value}”不是时期。",
      "{value} is not a period.",
      "请写成 2023、2023Q3、2023-11 或 2023-11-05。",
      "Write 2023, 2023Q3, 2023-11 or 2023-11-05."),
  BAD_NUMBER(
      "“{value}”不是数。",
      "{value} is not a number.",
      "请写成 1234.5，不带千分位和单位。",
      "Write it as 1234.5, without separators and unit."),
  BAD_TIME_LIMIT(
      "“{value}”不是时限。",
      "{value} is not a time limit.",
      "请写成 30 working days、5 days、2 months 或 24 hours。",
      "Write 30 working days, 5 days, 2 months or 24 hours."),

  // Units
  BAD_FACTOR(
      "“{value}”不能作换算系数。",
      "{value} cannot be a factor.",
      "请写大于零的数：一个本单位等于多少基本单位。",
      "Write a positive number: how many base units one of this unit is."),
  NO_BASE_UNIT(
      "“{dimension}”没有基本单位。",
      "{dimension} has no base unit.",
      "请给其中一个单位写 factor: 1。",
      "Give one of its units factor: 1."),
  DIMENSION_MISMATCH(
      "单位“{unit}”计量的是 {dimension}，这里要 {expected}。",
      "The unit {unit} measures {dimension}, but {expected} is needed.",
      "请换用同一类的单位。",
      "Use a unit of that dimension."),

  // Rights
  SENSITIVE_BEFORE_PERSONAL(
      "敏感信息比个人信息看得更广。",
      "More is seen of sensitive fields than of personal ones.",
      "请把 personal 写得至少与 sensitive 一样广。",
      "Let personal reach at least as far as sensitive."),

  // Life cycles
  RESERVED_STATE(
      "状态“{state}”每个流程都有，不能自己定义。",
      "The state {state} exists in every life cycle.",
      "请去掉它。",
      "Leave it out."),
  UNREACHABLE_STATE(
      Severity.WARNING,
      "没有步骤能到状态“{state}”。",
      "No transition leads to the state {state}.",
      "请加一个步骤，或去掉它。",
      "Add a transition to it, or remove it."),
  DEADLINE_WITHOUT_LIMIT(
      "写了 {key} 却没有 within。",
      "{key} needs a time limit.",
      "请写 within: 30 working days 之类，或去掉 {key}。",
      "Write within: with a time such as 30 working days, or leave {key} out."),
  DEADLINE_MIXES_HOURS(
      "按小时算的时限昼夜不停，与这里的 {key} 合不到一起。",
      "A limit in hours runs through day and night and does not go together with this {key}.",
      "时限与延长要么都按小时，要么都按天或月；not_counted 只用于按天或月的时限。",
      "Write limit and extension both in hours or both in days or months; not_counted is for days and months."),
  LIFECYCLE_NEEDS_DATE(
      "流程把字段“{field}”当作日期，但台账“{register}”（{at}）的不是。",
      "The life cycle counts from the field {field}, which is no date in the register {register} ({at}).",
      "请换用日期字段，或改字段的类型。",
      "Use a date field, or change the type of this one."),
  LIFECYCLE_NEEDS_FIELD(
      "流程要求字段“{field}”，但台账“{register}”（{at}）没有。",
      "The life cycle requires the field {field}, which the register {register} ({at}) does not have.",
      "请在台账中加上该字段，或换一个流程。",
      "Add the field to the register, or use another life cycle."),

  // Registers
  RESERVED_FIELD(
      "“{field}”是系统或表达式用的词，不能作字段名。",
      "{field} belongs to the system or to expressions and cannot be a field.",
      "请换一个名字。",
      "Choose another name."),
  PRIVACY_TOO_LOW(
      "这类字段是个人信息，不能设为 {privacy}。",
      "Fields of this type are personal data and cannot be {privacy}.",
      "请写 personal 或 sensitive。",
      "Write personal or sensitive."),
  UNIT_BY_NO_CODE(
      "字段“{field}”不是代码，定不了单位。",
      "The field {field} is no code, so it cannot give the unit.",
      "by- 后面要写一个代码字段。",
      "Write a code field after by-."),
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
  NOT_A_REGION_FIELD(
      "字段“{field}”不是区划。",
      "The field {field} is no region.",
      "请换用 type: region 的字段。",
      "Use a field of type region."),
  SPOKEN_NAME_UNFIT(
      "字段“{field}”不能作为事物的名称。",
      "The field {field} cannot be the name of a thing.",
      "请换用 text、org-name、code 或 region 字段；人名不是事物。",
      "Use a field of type text, org-name, code or region; people are no things."),
  SPOKEN_NAME_PRIVATE(
      "字段“{field}”受保护，不能用来查找事物。",
      "The field {field} is guarded and cannot be used to find things.",
      "请换用 public 或 internal 的字段。",
      "Use a field that is public or internal."),
  SPOKEN_FIELD_TYPE(
      "字段“{field}”的类型不是 {type}。",
      "The field {field} is not of type {type}.",
      "请换用 type: {type} 的字段。",
      "Use a field of type {type}."),
  SPOKEN_PROOF(
      "“{name}”既不是本台账的日期字段，也不是其流程的状态。",
      "{name} is neither a date field of the register nor a state of its life cycle.",
      "请写日期字段或状态的名称。",
      "Name a date field or a state."),
  SPOKEN_CONDITION(
      "阶段“{stage}”应写在 {key} 之下。",
      "The stage {stage} belongs under {key}.",
      "stages 下写日期或状态，conditions 下写条件。",
      "Dates and states stand under stages, conditions under conditions."),
  NOT_AN_ORG_FIELD(
      "字段“{field}”不是单位。",
      "The field {field} is no org.",
      "请换用 type: org 的字段。",
      "Use a field of type org."),
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
  NOT_A_DATE_FIELD(
      "字段“{field}”不是日期。",
      "The field {field} is no date.",
      "请换用日期类的字段。",
      "Use a field of a date type."),
  NOT_A_NUMBER_FIELD(
      "字段“{field}”不是数。",
      "The field {field} is no number.",
      "请换用数值字段。",
      "Use a field of a numeric type."),
  NOT_A_PERIOD_FIELD(
      "字段“{field}”不是时期。",
      "The field {field} is no period.",
      "请换用 type: period 的字段。",
      "Use a field of type period."),
  NOT_A_CODE_FIELD(
      "字段“{field}”不是代码。",
      "The field {field} is no code.",
      "请换用 type: code 的字段。",
      "Use a field of type code."),
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
      "Check the kinds in orgs.csv."),

  // Sources and parameters
  STANDING_WITHOUT_TEXT(
      "“{standing}”没有说依据什么。",
      "{standing} does not say by which document or practice.",
      "请写文件名称，或用 {zh: …, standing: {standing}}；单独一个词只能是 {bare}。",
      "Name the document, or write {zh: …, en: …, standing: {standing}}; alone stand only {bare}."),
  VALUES_ON_ONE_DAY(
      "参数从 {from} 起有两个值。", "The parameter has two values from {from} on.", "请只留一个。", "Keep one."),

  // Warnings
  WARNING_OF_WHAT(
      "预警要写 red 或 yellow，疑点筛查只写 review。",
      "A warning needs red or yellow, a screening review alone.",
      "请写其中一种。",
      "Write one of the two."),
  LOOK_HIDES_FIELD(
      "“{name}”已是台账“{register}”的字段或系统用的词。",
      "{name} is already a column of the register {register} or a word of the system.",
      "请换一个名字。",
      "Choose another name."),
  LOOK_BELONGS_HOW(
      "没有说明哪些记录属于本记录。",
      "It is not said which records belong to a record.",
      "请写 by: 指向本台账的字段，或 match: {对方字段: 本台账字段}，只写一个。",
      "Write either by: with a field that points at this register, or match: {their_field: our_field}."),
  LOOK_POINTS_ELSEWHERE(
      "字段“{field}”不指向台账“{register}”的记录。",
      "The field {field} does not point at records of {register}.",
      "请换用 type: record、register: {register} 的字段，或改写 match。",
      "Use a field of type record with register: {register}, or write match."),
  LOOK_COMPARES(
      "对方字段“{theirs}”与本台账字段“{ours}”类型不同，不会相等。",
      "Their field {theirs} and our field {ours} are of different types and never equal.",
      "请换用类型、代码表或台账相同的字段。",
      "Use fields of the same type, code list or register."),
  LOOK_MEASURE(
      "“{text}”没有把多条记录合成一个值。",
      "{text} does not make one value of many records.",
      "请写 count(*)、count(distinct x)、sum(x)、min(x) 或 max(x)，字段都要在其中。",
      "Write count(*), count(distinct x), sum(x), min(x) or max(x), with every field inside."),

  // Streams
  STREAM_INCOMPLETE(
      Severity.HINT,
      "工作“{stream}”还缺：{missing}。",
      "The stream {stream} still lacks: {missing}.",
      "完整的工作有两种语言的说明，有台账、校验、流程中的角色、预警和指标。",
      "A complete stream has help in both languages, registers, rules, roles in its life cycles, warnings and indicators."),
  SOURCE_UNSTATED(
      Severity.HINT,
      "工作“{stream}”有 {count} 条校验、时限或预警没有写依据：{names}。",
      "In the stream {stream} {count} rules, deadlines and warnings name no source: {names}.",
      "请写 source: 文件名称，或 unconfirmed、proposal；写在台账或工作上，其下各项都适用。",
      "Write source: with the document, or unconfirmed or proposal; on a register or the stream it holds for all below."),

  // Expressions
  BAD_EXPRESSION("{fault}。", "{fault}.", "", ""),
  BAD_GUARD(
      "对台账“{register}”：{fault}。",
      "For the register {register}: {fault}.",
      "请改条件，或给台账加上字段。",
      "Change the guard, or add what it needs to the register."),
  NOT_A_CONDITION(
      "这里要写条件。",
      "This is no condition.",
      "请写成结果为真或假的式子，如 kind = 'lane'。",
      "Write something that is true or false, such as kind = 'lane'."),

  // Indicators
  INDICATOR_WITHOUT_SOURCE(
      "指标没有写来源。",
      "The indicator does not say where its figures come from.",
      "请写 from、reported、regions、formula 之一。",
      "Write one of from, reported, regions, formula."),
  INDICATOR_SOURCES(
      "指标写了几个来源：{written}。",
      "The indicator has several sources: {written}.",
      "请只留一个。",
      "Keep one."),
  BAD_MEASURE(
      "“{text}”不是度量。",
      "{text} is not a measure.",
      "可写 count(*)、count(distinct a, b)、sum(x)、min(x)、max(x)、streak(f)。",
      "Write count(*), count(distinct a, b), sum(x), min(x), max(x) or streak(f)."),
  MEASURE_NEEDS_NUMBER(
      "“{text}”不是数。",
      "{text} is no number.",
      "sum、min、max 里要写数。",
      "sum, min and max are taken over numbers."),
  STREAK_NEEDS_INTEGER(
      "字段“{field}”不是整数。",
      "The field {field} is no whole number.",
      "streak 里要写整数字段。",
      "streak is taken over an integer field."),
  GROUP_NEEDS_COUNT(
      "分组后只能用 count(*)。",
      "A grouped indicator counts its groups.",
      "请写 measure: count(*)。",
      "Write measure: count(*)."),
  HAVING_WITHOUT_AGGREGATE(
      "having 里没有汇总函数。",
      "having contains no aggregate.",
      "逐条记录的条件请写在 where。",
      "Write conditions on single records as where."),
  HAVING_LOOSE_FIELD(
      "having 里的字段“{fields}”既未汇总也未分组。",
      "In having the fields {fields} are neither aggregated nor grouped by.",
      "请汇总它，或写进 by。",
      "Aggregate them, or add them to by."),
  ZERO_WITHOUT_RETURNS(
      "台账“{register}”没有 returns，无法证明零。",
      "The register {register} has no returns, so a zero cannot be proven.",
      "请给台账加 returns，或去掉 zero。",
      "Add returns to the register, or remove zero."),
  ESTIMATES_WITHOUT_STATUS(
      "写了 estimates 却没有 status。",
      "estimates needs a status.",
      "请写 status: 代码字段。",
      "Write status: with a code field."),
  FORMULA_CYCLE(
      "公式互相引用：{cycle}。", "Formulas refer to each other: {cycle}.", "请拆开这个圈。", "Break the circle."),

  // CSV
  CSV_NO_HEADER(
      "文件没有表头。",
      "The file has no header line.",
      "第一行请写列名：{columns}。",
      "Write the column names on the first line: {columns}."),
  CSV_MISSING_COLUMN("缺少列“{column}”。", "The column {column} is missing.", "请补上这一列。", "Add it."),
  CSV_UNKNOWN_COLUMN(
      "不认识的列“{column}”。", "Unknown column {column}.", "可用的列：{columns}。", "Known are: {columns}."),
  CSV_MISTYPED_COLUMN(
      "不认识的列“{column}”。",
      "Unknown column {column}.",
      "是否应为“{nearest}”？",
      "Did you mean {nearest}?"),
  CSV_DUPLICATE_COLUMN(
      "列“{column}”出现两次。", "The column {column} occurs twice.", "请去掉一列。", "Remove one."),
  CSV_CELL_COUNT(
      "这一行有 {cells} 格，表头有 {expected} 格。",
      "This row has {cells} cells, the header has {expected}.",
      "请补齐或去掉多余的逗号；含逗号的内容要加双引号。",
      "Add or remove commas; put cells that contain commas in double quotes."),
  CSV_QUOTE(
      "双引号的位置不对。",
      "A double quote stands at the wrong place.",
      "整格加双引号，里面的双引号写两个。",
      "Quote the whole cell and double the quotes inside."),
  CSV_QUOTE_OPEN("双引号没有结尾。", "A double quote is never closed.", "请补上结尾的双引号。", "Close it."),
  CSV_LINE_END(
      "换行只有 CR。",
      "A line ends with CR alone.",
      "请另存为 LF 或 CRLF 换行。",
      "Save the file with LF or CRLF."),
  CSV_CELL_TOO_LONG(
      "一格超过 {limit} 个字符。",
      "A cell is longer than {limit} characters.",
      "请检查双引号是否漏了结尾。",
      "Check for a missing closing quote."),
  EMPTY_CELL("“{column}”不能为空。", "{column} must not be empty.", "请填写。", "Fill it in."),
  VALIDITY_ORDER(
      "有效期从 {from} 到 {to} 前后颠倒。",
      "The validity from {from} to {to} ends before it begins.",
      "valid_to 是不再存在的第一天，要晚于 valid_from。",
      "valid_to is the first day on which it no longer exists; it must be later."),

  // Regions, orgs, targets, reports, data
  BAD_REGION_CODE(
      "“{code}”不是区划代码。",
      "{code} is no region code.",
      "请写国家统一的区划代码，只含数字和字母。",
      "Write the national code, digits and letters only."),
  DUPLICATE_REGION(
      "区划代码“{code}”已用于{name}。",
      "The region code {code} is already that of {name}.",
      "区划代码不能重复使用；变更请用 valid_from、valid_to。",
      "A code is used once; for changes write valid_from and valid_to."),
  REGION_LEVEL_ORDER(
      "{region}（{level}）的上级{parent}（{parentLevel}）级别不高于它。",
      "{region} ({level}) lies below {parent} ({parentLevel}), which is not of a higher level.",
      "请检查 level 和 parent。",
      "Check level and parent."),
  REGION_OUTLIVES_PARENT(
      "{region}的有效期超出了上级{parent}。",
      "{region} exists at times when {parent}, to which it belongs, does not.",
      "请检查两者的有效期。",
      "Check the validity of both."),
  ORG_CYCLE("单位“{id}”的上级绕回了自己。", "The org {id} is above itself.", "请检查 parent。", "Check parent."),
  DUPLICATE_TARGET(
      "指标“{indicator}”在 {region}、{period} 已有目标。",
      "There is already a target of {indicator} for {region} and {period}.",
      "请只留一个。",
      "Keep one."),
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
      "Write level, or register with where and during if needed; leave rows out for one row per respondent."),
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
      "Write period: year for the year so far, or change the frequency."),
  UNKNOWN_DATA_FILE(
      "“{name}”不是数据文件。",
      "{name} is no data file.",
      "data 里只放 <台账>.csv 或 <台账>.xlsx。",
      "The folder data holds <register>.csv or <register>.xlsx only."),
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

  private final Severity severity;
  private final Localized message;
  private final Localized remedy;

  Fault(String zh, String en, String remedyZh, String remedyEn) {
    this(Severity.ERROR, zh, en, remedyZh, remedyEn);
  }

  Fault(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.severity = severity;
    this.message = new Localized(zh, en);
    this.remedy = new Localized(remedyZh, remedyEn);
  }

  /** The code of the finding. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong, with names in braces. */
  public Localized message() {
    return message;
  }

  /** How to mend it, with names in braces; may be empty. */
  public Localized remedy() {
    return remedy;
  }
}
