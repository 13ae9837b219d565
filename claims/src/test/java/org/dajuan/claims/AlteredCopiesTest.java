package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.verdict.Verdict;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: whoever changes one figure of a true article is caught, and the true article raises no
 * alarm. The article of the sample county, its deliberate errors mended, is altered in one place at
 * a time.
 */
class AlteredCopiesTest {

  private static final Map<String, String> MENDED =
      Map.of("全市第三", "全市第二", "六连冠", "七连冠", "230个村", "220个村", "1.2万座", "1万座");

  /** What stands in the article, and what each altered copy says instead. */
  private static final Map<String, List<String>> ALTERATIONS = new TreeMap<>();

  static {
    alter("增长3.8%", "增长3.9%", "增长3.7%", "增长8.3%", "增长4.0%", "增长38%", "下降3.8%", "增长3.80001%");
    alter("固定资产投资增速全市第一", "固定资产投资增速全市第二", "固定资产投资增速全省第一", "固定资产投资增速全市第十");
    alter("收入增速全市第二", "收入增速全市第一", "收入增速全市第三", "收入增速全国第二");
    alter("零售总额增速全市第二", "零售总额增速全市第一", "零售总额增速全市第12", "零售总额增速全市前列");
    alter("收入增长8%", "收入增长8.5%", "收入增长9%", "收入增长18%", "收入下降8%", "收入增长0.8%");
    alter("收入增长10%", "收入增长1%", "收入增长11%", "收入增长10.5%", "收入增长100%");
    alter("“双下降”", "“双上升”");
    alter("七连冠", "六连冠", "八连冠", "十七连冠");
    alter("全省首批养老服务模范县", "全国首批养老服务模范县");
    alter("岗位3000余个", "岗位3500余个", "岗位2000余个", "岗位4000余个", "岗位3万余个", "岗位300余个");
    alter("126个村", "127个村", "162个村", "26个村", "1260个村");
    alter("220个村", "230个村", "202个村", "221个村", "22个村");
    alter("750余公里", "760余公里", "740余公里", "570余公里", "75余公里", "750余米");
    alter("30余万平方米", "40余万平方米", "20余万平方米", "3余万平方米", "30余平方米");
    alter("24个村", "42个村", "25个村", "23个村");
    alter("6000座", "6001座", "600座", "9000座", "6万座");
    alter("改造1万座", "改造2万座", "改造1000座", "改造10万座", "改造1.1万座");
    alter("53个村", "35个村", "54个村", "63个村");
    alter("189个村", "198个村", "188个村", "289个村");
  }

  private static void alter(String original, String... altered) {
    ALTERATIONS.put(original, List.of(altered));
  }

  private final Catalog catalog = SampleCounty.catalog();
  private final TextChecker checker =
      new TextChecker(
          catalog,
          SampleCounty.figures(catalog),
          TestThings.of(
              catalog,
              "honours | 全省养老服务模范县 | named | named=2023-12-08 round=1 level=省级 owner=武乡县"));

  @Test
  void deliberateErrorsOfTheExample() {
    assertThat(contradicted(SampleCounty.article()))
        .containsExactly("全市第三", "六连冠", "230个", "1.2万座");
  }

  @Test
  void trueArticleRaisesNoAlarm() {
    assertThat(contradicted(trueArticle())).isEmpty();
  }

  @Test
  void everyAlterationIsCaught() {
    String article = trueArticle();
    int supported = supported(article);
    List<String> missed = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, List<String>> alteration : ALTERATIONS.entrySet()) {
      assertThat(article).contains(alteration.getKey());
      for (String altered : alteration.getValue()) {
        tried++;
        String copy = article.replace(alteration.getKey(), altered);
        if (supported(copy) >= supported) {
          missed.add(altered);
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(tried).isGreaterThanOrEqualTo(60);
  }

  private static String trueArticle() {
    String article = SampleCounty.article();
    for (Map.Entry<String, String> error : MENDED.entrySet()) {
      article = article.replace(error.getKey(), error.getValue());
    }
    return article;
  }

  private List<String> contradicted(String text) {
    return checker.check(text, SampleCounty.HOME, SampleCounty.YEAR).claims().stream()
        .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
        .map(claim -> claim.claim().token())
        .toList();
  }

  private int supported(String text) {
    return (int)
        checker.check(text, SampleCounty.HOME, SampleCounty.YEAR).claims().stream()
            .filter(claim -> claim.verdict() == Verdict.SUPPORTED)
            .count();
  }
}
