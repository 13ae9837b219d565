package org.dajuan.figures.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.figures.sql.CellSql;
import org.dajuan.figures.text.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FEATURE: what a formula says that it reads is what its evaluation reads; every kind has a value,
 * words and SQL.
 */
class FormulaKindsTest {

  private static final Catalog CATALOG = SampleCounty.catalogOfSample();
  private static final IndicatorGraph GRAPH = new IndicatorGraph(CATALOG);
  private static final Period YEAR = Period.year(2022);

  static Stream<Indicator> formulas() {
    return CATALOG.indicators().values().stream()
        .filter(each -> each.source() instanceof IndicatorSource.FromFormula);
  }

  private static void collect(Formula formula, Set<Class<?>> kinds) {
    kinds.add(formula.getClass());
    formula.children().forEach(part -> collect(part, kinds));
  }

  @Test
  void everyKindIsAmongTheSamples() {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    formulas().forEach(each -> collect(IndicatorGraph.formula(each), kinds));
    assertThat(kinds).containsExactlyInAnyOrder(Formula.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void hasWordsAndSqlThatNameWhatItReads(Indicator indicator) {
    Formula formula = IndicatorGraph.formula(indicator);
    String words = new Definition(CATALOG).of(indicator).zh();
    formula.references().forEach(id -> assertThat(words).contains(id));
    String sql = new CellSql(CATALOG, ZoneId.of("Asia/Shanghai")).of(indicator, "K1", YEAR);
    assertThat(sql.startsWith("select ")).isTrue();
  }

  /** Law: evaluation reads no indicator that is not referred to, and no year further back. */
  @ParameterizedTest
  @MethodSource("formulas")
  void readsWhatItSays(Indicator indicator) {
    Formula formula = IndicatorGraph.formula(indicator);
    for (int seed = 0; seed < 20; seed++) {
      List<Figure> stored = stored(seed);
      for (Figure input : evaluator(stored, all -> true).inputs(indicator, "K1", YEAR)) {
        assertThat(formula.references()).contains(input.indicator());
        if (!formula.readsAllBefore()) {
          assertThat(input.period().first())
              .isAfterOrEqualTo(YEAR.first().minusYears(formula.yearsBack()));
        }
      }
    }
  }

  /** Law: figures of years that it does not say it reads make no difference. */
  @ParameterizedTest
  @MethodSource("formulas")
  void olderFiguresMakeNoDifference(Indicator indicator) {
    Formula formula = IndicatorGraph.formula(indicator);
    if (formula.readsAllBefore() || GRAPH.isLasting(indicator.id())) {
      return;
    }
    int oldest = 2022 - formula.yearsBack();
    for (int seed = 0; seed < 20; seed++) {
      List<Figure> stored = stored(seed);
      assertThat(evaluator(stored, year -> year >= oldest).evaluate(indicator, "K1", YEAR))
          .isEqualTo(evaluator(stored, all -> true).evaluate(indicator, "K1", YEAR));
    }
  }

  /** Law: where a formula over flows has a value, the cell is one of its candidates. */
  @ParameterizedTest
  @MethodSource("formulas")
  void aValueIsAlwaysACandidate(Indicator indicator) {
    if (GRAPH.isLasting(indicator.id())) {
      return;
    }
    for (int seed = 0; seed < 20; seed++) {
      List<Figure> stored = stored(seed);
      Set<Period> candidates =
          new Candidates(LoadedFigures.of(stored)).of(IndicatorGraph.formula(indicator), "K1");
      for (int year = 2018; year <= 2025; year++) {
        Period period = Period.year(year);
        if (evaluator(stored, all -> true).evaluate(indicator, "K1", period) != null) {
          assertThat(candidates).contains(period);
        }
      }
    }
  }

  private static FormulaEvaluator evaluator(List<Figure> stored, Predicate<Integer> years) {
    return new FormulaEvaluator(
        CATALOG,
        GRAPH,
        new RegionIndex(CATALOG.regions()),
        new Targets(CATALOG.targets()),
        LoadedFigures.of(
            stored.stream().filter(each -> years.test(each.period().first().getYear())).toList()),
        Instant.EPOCH);
  }

  /** Figures of all indicators for some regions and years, with gaps. */
  private static List<Figure> stored(int seed) {
    Random random = new Random(seed);
    List<Figure> figures = new ArrayList<>();
    for (Indicator each : CATALOG.indicators().values()) {
      for (String region : List.of("C", "K1", "K2", "T1", "T2")) {
        for (int year = 2018; year <= 2024; year++) {
          boolean gap = random.nextInt(4) == 0;
          BigDecimal value = BigDecimal.valueOf(random.nextInt(-2, 9));
          if (!gap && CATALOG.regions().find(region).isPresent()) {
            figures.add(
                new Figure(
                    new FigureKey(each.id(), region, Period.year(year)),
                    ExactValue.of(value),
                    FigureStatus.ACTUAL,
                    null,
                    null,
                    null,
                    new Figure.Evidence(1, 0, Instant.EPOCH)));
          }
        }
      }
    }
    return figures;
  }
}
