package org.dajuan.claims.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.things.ThingSource;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: printed digits say how far a number was rounded; words of degree are judged on the
 * number before rounding. A line: text, the figure on record, verdict of the first claim.
 */
class WordsOfDegreeTest {

  private final Catalog catalog = SampleCounty.catalog();

  @Test
  void printedDigits() {
    assertHolds(
        """
        地区生产总值102.6亿元   | 10260860000 | supported
        地区生产总值103亿元     | 10260860000 | supported
        地区生产总值102.7亿元   | 10260860000 | contradicted
        改厕1万座               | 10000       | supported
        改厕1万座               | 9600        | supported
        改厕1万座               | 9300        | unproven
        改厕1万座               | 6000        | contradicted
        改厕1.4万座             | 6000        | contradicted
        改厕6000座              | 6001        | contradicted
        地区生产总值增长3.8%    | 3.8         | supported
        地区生产总值增长4%      | 4.0         | supported
        地区生产总值增长4%      | 3.8         | unproven
        地区生产总值增长4.0%    | 3.8         | contradicted
        地区生产总值增长4%      | 3.96        | supported
        """);
  }

  @Test
  void wordsOfDegree() {
    assertHolds(
        """
        新增就业岗位3000余个     | 3046 | supported
        新增就业岗位3000余个     | 2990 | contradicted
        新增就业岗位3000余个     | 4000 | contradicted
        新增就业岗位超3000个     | 3046 | supported
        新增就业岗位超3000个     | 2999 | contradicted
        新增就业岗位超3000个     | 3000 | contradicted
        新增就业岗位突破3000个   | 9000 | supported
        新增就业岗位突破3000个   | 3000 | supported
        新增就业岗位3000个以上   | 3046 | supported
        新增就业岗位近3100个     | 3046 | supported
        新增就业岗位近3000个     | 3046 | contradicted
        新增就业岗位不足3000个   | 3046 | contradicted
        新增就业岗位不足3100个   | 3046 | supported
        新增就业岗位约3000个     | 3046 | supported
        新增就业岗位约3000个     | 3200 | contradicted
        争取省级以上项目资金超5亿元 | 473000000 | contradicted
        争取省级以上项目资金5亿元   | 473000000 | unproven
        固定资产投资下降5%以上   | -6.2 | supported
        固定资产投资下降5%以上   | -4.2 | contradicted
        固定资产投资下降5%       | 5.0  | contradicted
        """);
  }

  private void assertHolds(String table) {
    List<String> faults = new ArrayList<>();
    for (String line : table.lines().toList()) {
      String[] cells = line.split("\\|");
      TextChecker checker =
          new TextChecker(catalog, figures(new BigDecimal(cells[1].strip())), ThingSource.none());
      var claim =
          checker
              .check(cells[0].strip() + "。", SampleCounty.HOME, SampleCounty.YEAR)
              .claims()
              .get(0);
      if (!claim.verdict().code().equals(cells[2].strip())) {
        faults.add(line + ": " + claim.verdict().code() + " " + claim.leading().explanation().zh());
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Every indicator has this value. */
  private FigureSource figures(BigDecimal value) {
    return (indicator, region, period) ->
        Optional.of(
            new KnownFigure(
                indicator,
                region,
                period,
                value,
                catalog.indicator(indicator).unit(),
                KnownFigure.Status.COMPLETE,
                false,
                1,
                value.toPlainString(),
                KnownFigure.Evidence.NONE));
  }
}
