package org.dajuan.claims.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: what a text says of its year and place goes before what is merely asked, and a person's
 * correction goes before the text; the difference is told either way.
 */
class WhoSaysTheScopeTest {

  private static final String TITLED = "武乡县2022年乡村建设工作总结\n全县220个村硬化户巷道。";
  private static final String UNTITLED = "全县220个村硬化户巷道。";

  private static final Catalog CATALOG = SampleCounty.catalog();
  private static final TextChecker CHECKER =
      new TextChecker(CATALOG, FigureSource.none(), ThingSource.none());

  private static String summary(String text, @Nullable String region, int year, boolean corrects) {
    Asked asked =
        new Asked(region, Period.year(year), SampleCounty.HOME, SampleCounty.YEAR, corrects);
    CheckResult result = CHECKER.check(ReadDocument.pasted(text), asked, List.of());
    Scope first = result.claims().get(0).leading().scope();
    return first.region().orElse("-")
        + " "
        + first.span().words()
        + ": "
        + result.scope().summary().zh();
  }

  @Test
  void titleGoesBeforeWhatIsAsked() {
    assertThat(summary(TITLED, "140429", 2023, false))
        .isEqualTo("140429 2022: 武乡县 2022 年；文题为2022年，与所选2023年不同");
    assertThat(summary(TITLED, "140430", 2022, false))
        .isEqualTo("140429 2022: 武乡县 2022 年；文题为武乡县，与所选沁县不同");
  }

  @Test
  void correctionGoesBeforeTheTitle() {
    assertThat(summary(TITLED, "140429", 2023, true))
        .isEqualTo("140429 2023: 武乡县 2023 年；文题为2022年，与所选2023年不同");
    assertThat(summary(TITLED, "140430", 2022, true))
        .isEqualTo("140430 2022: 沁县 2022 年；文题为武乡县，与所选沁县不同");
  }

  @Test
  void whatIsAskedHoldsWhereTheTextIsSilent() {
    assertThat(summary(UNTITLED, "140429", 2021, false)).isEqualTo("140429 2021: 武乡县 2021 年");
  }
}
