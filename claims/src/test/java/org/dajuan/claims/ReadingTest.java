package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;

/** FEATURE: a sentence of a report is read as claims; each line is token, subject, kind, value. */
class ReadingTest {

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  @Test
  void valueThenGrowthOfTheSameSubject() {
    assertThat(lines("地区生产总值完成120.5亿元，同比增长6%。"))
        .containsExactly("120.5亿元 | 地区生产总值 | level 12050000000 元", "6% | 地区生产总值 | change 6 % up");
  }

  @Test
  void pairedValuesBelongEachToItsSubject() {
    assertThat(lines("城乡居民收入分别达3.1万元、1.4万元，增长6%、8%。"))
        .containsExactly(
            "3.1万元 | 城镇居民收入 | level 31000 元",
            "1.4万元 | 农村居民收入 | level 14000 元",
            "6% | 城镇居民收入 | change 6 % up",
            "8% | 农村居民收入 | change 8 % up");
  }

  @Test
  void measuresOfAPairBelongEachToItsSubject() {
    assertThat(lines("规上企业8家、高新技术企业5家，总数分别达到76家和31家。"))
        .containsExactly(
            "8家 | 规上企业 | count 8 家",
            "5家 | 高新技术企业 | count 5 家",
            "76家 | 规上企业总数 | count 76 家",
            "31家 | 高新技术企业总数 | count 31 家");
  }

  @Test
  void ranksOfThreeSubjects() {
    assertThat(lines("GDP、税收、固定资产投资增速分别居全市第2、第1和第3位。"))
        .extracting(line -> line.split(" \\| ")[1])
        .containsExactly("GDP", "税收", "固定资产投资");
  }

  @Test
  void unitPrintedOnceServesBoth() {
    assertThat(lines("二产、三产占比分别回落1.2和0.8个百分点。"))
        .containsExactly(
            "1.2 | 二产占比 | change 1.2 个百分点 down", "0.8个百分点 | 三产占比 | change 0.8 个百分点 down");
  }

  @Test
  void structureOfTwoYears() {
    assertThat(lines("三次产业结构由12:40:48调整为11:41:48。"))
        .containsExactly(
            "12 | 三次产业结构中第一产业占比 | share 12 %",
            "40 | 三次产业结构中第二产业占比 | share 40 %",
            "48 | 三次产业结构中第三产业占比 | share 48 %",
            "11 | 三次产业结构中第一产业占比 | share 11 %",
            "41 | 三次产业结构中第二产业占比 | share 41 %",
            "48 | 三次产业结构中第三产业占比 | share 48 %");
  }

  @Test
  void estimateEndsWithItsSentence() {
    List<Claim> claims = checker.read("预计总产值增长5%，投资增长9%。税收增长7%。");
    assertThat(claims)
        .extracting(Claim::qualifier)
        .containsExactly(Qualifier.ESTIMATE, Qualifier.ESTIMATE, Qualifier.EXACT);
  }

  @Test
  void oneRankForTwoSubjects() {
    List<Claim> claims = checker.read("税收、投资增速全市第三。");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).subjects()).containsExactly("税收", "投资增速");
    assertThat(claims.get(0).scope().word()).isEqualTo("全市");
  }

  @Test
  void zeroAgainstMilestone() {
    assertThat(lines("外贸实现“零突破”，住房隐患“清零”，未发生较大事故。"))
        .containsExactly(
            "零突破 | 外贸 | stage in_progress", "清零 | 住房隐患 | zero 0", "未发生 | 较大事故 | zero 0");
  }

  @Test
  void countAndMilestoneOfOneThing() {
    assertThat(lines("环城路等12条街路项目加快建设。"))
        .containsExactly("12条 | 街路项目 | count 12 条", "加快建设 | 环城路等街路项目 | stage in_progress");
  }

  @Test
  void verbBeforeCountedThingGivesOnlyTheCount() {
    assertThat(lines("改造老旧小区10个。")).containsExactly("10个 | 改造老旧小区 | count 10 个");
  }

  @Test
  void amountBelongsToTheThingBehindIt() {
    assertThat(lines("总投资8亿元的甲湖水泥项目竣工。"))
        .containsExactly("8亿元 | 甲湖水泥项目总投资 | level 800000000 元", "竣工 | 甲湖水泥项目 | stage completed");
  }

  @Test
  void formsOfMultiple() {
    assertThat(lines("财政收入是2012年的2.4倍，工业产值翻一番。"))
        .containsExactly("2.4倍 | 财政收入 | change 2.4 倍 up", "翻一番 | 工业产值 | change 2 倍 up");
  }

  @Test
  void chineseNumerals() {
    assertThat(lines("案件下降百分之五点三，覆盖率达九成，培训三千余人次。"))
        .containsExactly(
            "百分之五点三 | 案件 | change 5.3 % down",
            "九成 | 覆盖率 | share 90 %", "三千余人次 | 培训 | count 3000 人次");
  }

  @Test
  void whatIsNoClaim() {
    assertThat(
            lines(
                "2024年1月18日，县第十七届人民代表大会第三次会议召开，落实“十个必须”“2+4+N”，"
                    + "推进G227、110千伏东郊站、第六届茶节和12345热线，服务500万元以上项目。"))
        .isEmpty();
  }

  @Test
  void brokenLinesSpacesAndNoise() {
    String text = "农民人均收\n入增\n长5 .2%，粮食面积９万亩，城镇化率7_M_M_。";
    assertThat(lines(text))
        .containsExactly(
            "5.2% | 农民人均收入 | change 5.2 % up",
            "9万亩 | 粮食面积 | level 90000 亩", "7% | 城镇化率 | share 7 %");
    Claim first = checker.read(text).get(0);
    assertThat(text.substring(first.start(), first.end())).isEqualTo("5 .2%");
  }

  @Test
  void offsetsAreCodePoints() {
    String text = "𠮷祥村新建厂房3座。";
    Claim claim = checker.read(text).get(0);
    assertThat(claim.start()).isEqualTo(7);
    assertThat(claim.end()).isEqualTo(9);
  }

  @Test
  void wrongCharacterInTheHomeName() {
    CheckResult result =
        checker.check("青岚县委召开会议。\n2023年，情岚县委团结带领全县上下，新建厂房3座。", TestCatalog.HOME, Period.year(2023));
    assertThat(result.repairs()).anySatisfy(r -> assertThat(r.to()).isEqualTo("青"));
  }

  private List<String> lines(String text) {
    return checker.read(text).stream().map(ReadingTest::line).toList();
  }

  private static String line(Claim claim) {
    StringBuilder line = new StringBuilder(claim.token() + " | " + claim.subject() + " | ");
    line.append(claim.kind().name().toLowerCase(Locale.ROOT));
    if (claim.value() != null) {
      line.append(' ').append(claim.value().toPlainString());
    }
    if (!claim.unit().isEmpty()) {
      line.append(' ').append(claim.unit());
    }
    if (claim.direction() != null) {
      line.append(' ').append(claim.direction().name().toLowerCase(Locale.ROOT));
    }
    if (claim.stageClass() != null) {
      line.append(' ').append(claim.stageClass().name().toLowerCase(Locale.ROOT));
    }
    return line.toString();
  }
}
