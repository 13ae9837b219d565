package org.dajuan.claims.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a claim is firmly matched only when the text calls the thing by a name of the indicator;
 * half a name is offered to a person, the name of another thing is none.
 */
class FirmNamesTest {

  private final TextChecker checker =
      new TextChecker(SampleCounty.catalog(), FigureSource.none(), ThingSource.none());

  @Test
  void names() {
    assertHolds(
        """
        地区生产总值增长3.8%          | firm gdp_growth
        GDP达到102.6亿元              | firm gdp
        全年完成地区生产总值102.6亿元 | firm gdp
        一般公共预算收入增速全市第二  | firm budget_revenue_growth_rank
        户巷道硬化750公里             | firm lane_km
        硬化户巷道750公里             | firm lane_km
        220个村硬化户巷道             | firm lane_villages
        126个村饮水工程提质改造       | firm water_villages
        24个村实现生活污水集中处理    | firm sewage_villages
        42名学生考入985高校           | firm admitted_985
        较大以上安全生产事故零发生    | firm larger_accidents
        固定资产投资增速高于全市平均水平2.4个百分点 | firm fai_above_city
        """);
  }

  @Test
  void wordsThatChangeWhatIsCounted() {
    assertHolds(
        """
        人均地区生产总值6.1万元         | none
        一般公共预算支出31亿元          | none
        非税收入4.4亿元                 | none
        万元GDP能耗下降3.2%             | none
        民营经济固定资产投资增长9%      | none
        县一中新建教工住房12套          | none
        53个镇移动信号实现新覆盖        | none
        24个村实现生活垃圾集中处理      | none
        126个村新建饮水工程             | none
        2名学子考入北京大学             | none
        学校食品安全事故零发生          | none
        固定资产投资总量全市第七        | none
        固定资产投资增速高于全国平均水平2个百分点 | none
        """);
  }

  @Test
  void halfANameIsOffered() {
    assertHolds(
        """
        办结率100%                     | possible petition_in_time_rate
        完成投资12亿元                 | possible month_invest_done
        社会消费品零售总额全市第二     | possible retail_growth_rank
        平均每村硬化户巷道3公里        | possible lane_km
        较大以上安全生产事故未实现零发生 | possible larger_accidents
        """);
  }

  @Test
  void milestonesOfCountedThingsAreCountedToo() {
    assertHolds(
        """
        新建住房7742套               | firm dwellings_started
        新建住房7742套全部竣工交付   | firm dwellings_finished
        12条街路项目加快建设         | firm roads_under_way
        12条街路项目建成通车         | possible roads_under_way
        """);
  }

  private void assertHolds(String table) {
    List<String> faults = new ArrayList<>();
    for (String line : table.lines().toList()) {
      int bar = line.indexOf('|');
      String text = line.substring(0, bar).strip();
      String expected = line.substring(bar + 1).strip();
      CheckResult result = checker.check(text + "。", SampleCounty.HOME, SampleCounty.YEAR);
      String found = result.claims().isEmpty() ? "no claim" : told(result.claims().get(0));
      if (!found.equals(expected)) {
        faults.add(text + ": " + found + ", not " + expected);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String told(JudgedClaim claim) {
    return claim
        .leading()
        .match()
        .map(match -> (match.firm() ? "firm " : "possible ") + match.indicator().id())
        .orElse("none");
  }
}
