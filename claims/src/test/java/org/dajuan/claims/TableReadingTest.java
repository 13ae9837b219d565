package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: a number of a table with the heads of its row and column is a claim. Case H2. */
class TableReadingTest {

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  @Test
  void unitInAColumnOfItsOwn() {
    assertThat(
            lines(
                """
                表1 2023年主要指标
                指标\t单位\t数值\t比上年增长%
                地区生产总值\t亿元\t102.6\t3.8
                其中:第一产业\t亿元\t8.1\t-2.5
                年末户籍人口\t万人\t20.3\t
                全年固定资产投资增长18.6%。
                """))
        .containsExactly(
            "102.6亿元 | 地区生产总值 | level 10260000000 元 2023",
            "3.8% | 地区生产总值 | change 3.8 % up 2023",
            "8.1亿元 | 第一产业 | level 810000000 元 2023",
            "-2.5% | 第一产业 | change -2.5 % down 2023",
            "20.3万人 | 年末户籍人口 | count 203000 人 2023",
            "18.6% | 固定资产投资 | change 18.6 % up");
  }

  @Test
  void unitInTheHeadOfTheColumn() {
    assertThat(
            lines(
                """
                作物  面积(万亩)  产量(万吨)  比上年增长(%)
                玉米  12.5  6.8  3.2
                谷子  3.1  0.9  -1.5
                """))
        .containsExactly(
            "12.5万亩 | 玉米面积 | level 125000 亩",
            "6.8万吨 | 玉米产量 | level 68000 吨",
            "3.2% | 玉米产量 | change 3.2 % up",
            "3.1万亩 | 谷子面积 | level 31000 亩",
            "0.9万吨 | 谷子产量 | level 9000 吨",
            "-1.5% | 谷子产量 | change -1.5 % down");
  }

  @Test
  void unitInTheCaptionAndBarsBetweenCells() {
    assertThat(
            lines(
                """
                2023年財政收支
                單位:萬元
                | 指標 | 絕對數 | 比上年增長(%) |
                |---|---|---|
                | 稅收收入 | 126,263 | 6.9 |
                | 其中:增值稅 | 33 075 | -9.4 |
                """))
        .contains(
            "126,263万元 | 税收收入 | level 1262630000 元 2023",
            "6.9% | 税收收入 | change 6.9 % up 2023",
            "-9.4% | 增值税 | change -9.4 % down 2023");
  }

  @Test
  void yearsInTheHeads() {
    assertThat(
            lines(
                """
                指标\t2022年\t2023年\t增长%
                一般公共预算收入(亿元)\t14.6\t16.4\t12.4
                城镇化率(%)\t55.1\t56.2\t
                """))
        .containsExactly(
            "14.6亿元 | 一般公共预算收入 | level 1460000000 元 2022",
            "16.4亿元 | 一般公共预算收入 | level 1640000000 元 2023",
            "12.4% | 一般公共预算收入 | change 12.4 % up 2023",
            "55.1% | 城镇化率 | share 55.1 % 2022",
            "56.2% | 城镇化率 | share 56.2 % 2023");
    assertThat(lines("年份\t财政总收入(亿元)\t增长(%)\n2022年\t24.6\t14.4\n2023年\t27.0\t9.8\n"))
        .containsExactly(
            "24.6亿元 | 财政总收入 | level 2460000000 元 2022",
            "14.4% | 财政总收入 | change 14.4 % up 2022",
            "27.0亿元 | 财政总收入 | level 2700000000 元 2023",
            "9.8% | 财政总收入 | change 9.8 % up 2023");
  }

  @Test
  void twoLinesOfHeads() {
    assertThat(
            lines(
                """
                指标\t2022年\t\t2023年\t
                \t绝对数(亿元)\t增长(%)\t绝对数(亿元)\t增长(%)
                工业增加值\t48.1\t6.2\t50.3\t4.4
                """))
        .containsExactly(
            "48.1亿元 | 工业增加值 | level 4810000000 元 2022",
            "6.2% | 工业增加值 | change 6.2 % up 2022",
            "50.3亿元 | 工业增加值 | level 5030000000 元 2023",
            "4.4% | 工业增加值 | change 4.4 % up 2023");
  }

  @Test
  void placesInTheRows() {
    assertThat(lines("县区\t地区生产总值(亿元)\t增速(%)\t全市排名\n东岭县\t80.5\t6.1\t1\n"))
        .containsExactly(
            "80.5亿元 | 东岭县地区生产总值 | level 8050000000 元",
            "6.1% | 东岭县地区生产总值 | change 6.1 % up",
            "1 | 东岭县地区生产总值 | rank 1");
  }

  @Test
  void singleBlanksAsThePdfHasThem() {
    assertThat(
            lines(
                """
                序号 项目 总投资(万元) 完成投资(万元) 进度
                1 县城集中供热二期 12600 9800 77.8%
                合计总投资12600万元。
                """))
        .containsExactly(
            "12600万元 | 县城集中供热二期总投资 | level 126000000 元",
            "9800万元 | 县城集中供热二期完成投资 | level 98000000 元",
            "77.8% | 县城集中供热二期进度 | share 77.8 %",
            "12600万元 | 总投资 | level 126000000 元");
  }

  @Test
  void partOfAYearIsLeftToNoYear() {
    assertThat(lines("2023年1-9月主要指标 单位:亿元\n指标\t1-9月累计\t同比增长%\n社会消费品零售总额\t18.5\t5.6\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "时间\t地点\t内容\n9:00\t大会堂\t开幕式\n14:30\t二楼\t讨论\n",
        "姓名\t单位\t电话\n王某\t县教育局\t13812345678\n",
        "菜名\t价格(元)\n炒豆腐\t12\n鱼香肉丝\t28\n",
        "第一节  总则   第二节  职责\n办公室  301   王主任  302\n",
        "序号\t姓名\t年龄\t成绩\n1\t李某\t35\t92\n",
        "站点  首班  末班\n北站  06:30  18:45\n",
        "首页 | 新闻 | 公开 | 服务\n要闻 | 公告 | 12 | 3\n",
        "科目\t学分\t学时\n语文\t4\t64\n",
        "日期\t气温\t湿度(%)\n1日\t-3\t40\n",
        "地址\t邮编\n青岚县城关镇\t046300\n",
      })
  void menusSchedulesAndListsAreNoTables(String text) {
    assertThat(lines(text)).isEmpty();
  }

  @Test
  void placesAreThoseOfTheOriginal() {
    String text = "𠮷祥村。\n指标\t数值(亿元)\n工业产值\t12.5\n新建厂房3座。";
    List<Claim> claims = checker.read(text);
    assertThat(claims).extracting(Claim::start).containsExactly(20, 29);
    assertThat(claims).extracting(Claim::end).containsExactly(24, 31);
  }

  @Test
  void webPagesAndWordFiles() throws IOException {
    String page =
        "<html><body><table><tr><th>指标</th><th>单位</th><th>2023年</th></tr>"
            + "<tr><td>粮食产量</td><td>万吨</td><td>6.8</td></tr></table></body></html>";
    String expected = "6.8万吨 | 粮食产量 | level 68000 吨 2023";
    DocumentReader reader = new DocumentReader();
    String web = reader.read("a.htm", page.getBytes(StandardCharsets.UTF_8)).text();
    assertThat(lines(web)).containsExactly(expected);
    assertThat(lines(reader.read("a.docx", word()).text())).containsExactly(expected);
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFTable table = document.createTable(2, 3);
      String[][] cells = {{"指标", "单位", "2023年"}, {"粮食产量", "万吨", "6.8"}};
      for (int row = 0; row < 2; row++) {
        for (int column = 0; column < 3; column++) {
          table.getRow(row).getCell(column).setText(cells[row][column]);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void otherLanguagesGetOneLine() {
    for (String text :
        List.of(
            "In 2023 the county's output grew by 3.8% to 10.26 billion yuan, ranking 1st of 12.",
            "2023年の県内総生産は102億元で、前年より3.8%増加しました。農業では12件の事業がおこなわれました。",
            "В 2023 году валовой продукт вырос на 3,8% и составил 10,26 млрд юаней.")) {
      CheckResult result = checker.check(text, TestCatalog.HOME, Period.year(2023));
      assertThat(result.claims()).isEmpty();
      assertThat(result.findings())
          .extracting(finding -> finding.code())
          .containsExactly("language_not_read");
    }
    assertThat(lines("GDP增长3.8%。")).hasSize(1);
  }

  private List<String> lines(String text) {
    return checker.read(text).stream()
        .map(claim -> (ClaimLine.of(claim) + " " + claim.time()).strip())
        .toList();
  }
}
