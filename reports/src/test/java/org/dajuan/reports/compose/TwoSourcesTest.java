package org.dajuan.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.Test;

/** FEATURE: before publication it is said where two lawful sources of a fact lie apart. */
class TwoSourcesTest {

  private static final String TEMPLATE = "建{lane_villages}村。";

  @Test
  void apartBeyondTheTolerance() {
    Draft draft =
        new SampleReports()
            .with("lane_villages", "220")
            .with("lane_files", "200")
            .draft(TEMPLATE, Locale.CHINESE);

    assertThat(draft.findings().list())
        .extracting(Finding::line)
        .containsExactly(
            "reports/test.md:7:1: Villages with lanes and on file: Villages with hardened lanes"
                + " 220, Villages on file 200; they lie farther apart than allowed. Look at the"
                + " records of both; if both are right, say which of them is meant.");
    assertThat(draft.isPublishable()).isTrue();
    assertThat(WordingTest.text(draft)).isEqualTo("建220个村。");
  }

  @Test
  void withinTheTolerance() {
    assertThat(codes(new SampleReports().with("lane_villages", "220").with("lane_files", "216")))
        .isEmpty();
  }

  @Test
  void withoutAProvenFigureBesideNothingIsSaid() {
    assertThat(codes(new SampleReports().with("lane_villages", "220"))).isEmpty();
    assertThat(
            codes(
                new SampleReports()
                    .with("lane_villages", "220")
                    .with("lane_files", "0", FigureStatus.UNPROVEN)))
        .isEmpty();
  }

  @Test
  void whatLiesBesideIsReadWithTheReport() {
    assertThat(
            SampleReports.composer()
                .cells(SampleReports.report(TEMPLATE), "K1", SampleReports.YEAR))
        .contains(new FigureKey("lane_files", "K1", SampleReports.YEAR));
  }

  private static String codes(SampleReports figures) {
    return WordingTest.codes(figures.draft(TEMPLATE, Locale.CHINESE));
  }
}
