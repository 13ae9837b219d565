package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.claims.things.ThingSource;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: plans are compared with the targets decided for their year; ranges and fractions hold
 * when the figure lies within what the words say.
 */
class PlansAndRangesTest {

  private final Catalog catalog = SampleCounty.catalog();
  private final TextChecker checker =
      new TextChecker(catalog, SampleCounty.figures(catalog), ThingSource.none());

  @Test
  void plansUnderAHeadingOfTheNextYear() {
    assertThat(
            verdicts(
                """
                二、2024年工作安排
                地区生产总值增长6%，一般公共预算收入增长7.5%，社会消费品零售总额增长9%。
                """))
        .containsExactly(
            "6% 2024 target supported",
            "7.5% 2024 target contradicted", "9% 2024 target no-record");
  }

  @Test
  void targetInParenthesesBesideTheResult() {
    assertThat(verdicts("全县地区生产总值增长3.8%（年度目标6.5%）。"))
        .containsExactly("3.8% 2023 supported", "6.5% 2023 target supported");
  }

  @Test
  void resultsUnderAHeadingOfReview() {
    assertThat(verdicts("一、2023年工作回顾\n全县地区生产总值增长3.8%。\n")).containsExactly("3.8% 2023 supported");
  }

  @Test
  void rangeHoldsWhenTheFigureLiesWithin() {
    assertThat(verdicts("新增就业岗位3000至3500个。")).containsExactly("3000至3500个 2023 supported");
    assertThat(verdicts("新增就业岗位3100至3500个。")).containsExactly("3100至3500个 2023 contradicted");
  }

  @Test
  void rangeIsOneClaimWithBothEnds() {
    var node = new CheckJson().tree(check("新增就业岗位3000至3500个。")).get("claims").get(0);
    assertThat(node.get("value").asInt()).isEqualTo(3000);
    assertThat(node.get("value_to").asInt()).isEqualTo(3500);
  }

  /** f17 */
  @Test
  void aDashBetweenTwoPercentagesIsNoMinus() {
    for (String range :
        List.of(
            "3%-5%", "3％－5％", "3%–5%", "3%—5%", "3%——5%", "3%～5%", "3%~5%", "3%至5%", "3% - 5%")) {
      List<Claim> claims = checker.read("全县地区生产总值增速为" + range + "。");
      assertThat(claims).as(range).hasSize(1);
      assertThat(claims.get(0).value()).as(range).isEqualByComparingTo("3");
      assertThat(claims.get(0).written().upper()).as(range).isEqualByComparingTo("5");
    }
    assertThat(checker.read("公共预算收入中税收占比为70%-75%。")).hasSize(1);
    assertThat(checker.read("地区生产总值增速为-3.2%。").get(0).value()).isEqualByComparingTo("-3.2");
  }

  @Test
  void fromAndToAreTwoValues() {
    assertThat(verdicts("规模以上企业由12家至31家。")).hasSize(2);
  }

  @Test
  void fractionsAndMoreThanHalf() {
    List<Claim> claims = checker.read("新能源装机占比达三分之二，民营经济占比过半，任务过半。");
    assertThat(claims).extracting(Claim::token).containsExactly("三分之二", "过半");
    assertThat(claims)
        .extracting(Claim::qualifier)
        .containsExactly(Qualifier.APPROX, Qualifier.AT_LEAST);
  }

  private List<String> verdicts(String text) {
    return check(text).claims().stream()
        .map(
            judged ->
                judged.claim().token()
                    + " "
                    + judged.leading().scope().span().words()
                    + (judged.claim().target() ? " target " : " ")
                    + judged.verdict().code())
        .toList();
  }

  private CheckResult check(String text) {
    return checker.check(text, SampleCounty.HOME, SampleCounty.YEAR);
  }
}
