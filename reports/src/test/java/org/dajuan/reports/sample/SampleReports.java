package org.dajuan.reports.sample;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.records.database.Session;
import org.dajuan.reports.compose.Composer;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.compose.FigureSource;
import org.dajuan.reports.compose.Known;
import org.jspecify.annotations.Nullable;

/** The sample county of the tests: its catalog, and figures given by hand. */
public final class SampleReports {

  public static final Catalog CATALOG = load();
  public static final Period YEAR = Period.year(2023);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-29T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

  private static Catalog load() {
    try {
      Path folder =
          Path.of(SampleReports.class.getResource("/org/dajuan/reports/county/pack.yaml").toURI())
              .getParent();
      LoadResult result = new PackLoader().load(List.of(folder));
      return result
          .catalog()
          .orElseThrow(() -> new AssertionError(result.findings().list().toString()));
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** An actual figure of the county and the year. */
  public SampleReports with(String indicator, String value) {
    return with(indicator, value, FigureStatus.ACTUAL);
  }

  public SampleReports with(String indicator, String value, FigureStatus status) {
    return with(indicator, value, status, null);
  }

  public SampleReports tied(String indicator, String value) {
    return with(indicator, value, FigureStatus.ACTUAL, new Figure.Standing(3, 0, true));
  }

  private SampleReports with(
      String indicator, String value, FigureStatus status, Figure.@Nullable Standing standing) {
    FigureKey key = new FigureKey(indicator, "K1", YEAR);
    figures.put(
        key,
        new Figure(
            key,
            ExactValue.of(new BigDecimal(value)),
            status,
            null,
            null,
            standing,
            new Figure.Evidence(12, 34, CLOCK.instant())));
    return this;
  }

  /** A figure of another year. */
  public SampleReports in(String year, String indicator, String value, FigureStatus status) {
    FigureKey key = new FigureKey(indicator, "K1", Period.parse(year));
    figures.put(
        key,
        new Figure(
            key,
            ExactValue.of(new BigDecimal(value)),
            status,
            null,
            null,
            null,
            new Figure.Evidence(1, 2, CLOCK.instant())));
    return this;
  }

  /** A figure of another region or period. */
  public SampleReports at(String indicator, String region, String period, String value) {
    FigureKey key = new FigureKey(indicator, region, Period.parse(period));
    figures.put(
        key,
        new Figure(
            key,
            ExactValue.of(new BigDecimal(value)),
            FigureStatus.ACTUAL,
            null,
            null,
            null,
            new Figure.Evidence(1, 2, CLOCK.instant())));
    return this;
  }

  public FigureSource source() {
    return keys -> {
      Map<FigureKey, Figure> found = new LinkedHashMap<>();
      keys.stream().filter(figures::containsKey).forEach(key -> found.put(key, figures.get(key)));
      return found;
    };
  }

  public static ReportDefinition report(String template) {
    return new ReportDefinition(
        "test",
        new Localized("试题", "Test"),
        "county",
        PeriodKind.YEAR,
        Language.ZH,
        Release.PUBLIC,
        List.of(),
        template,
        new Place.InFile("reports/test.md", 7, 1));
  }

  private static Session noRecords() {
    throw new AssertionError("this test has no database");
  }

  /** A draft from a template without lists. */
  public Draft draft(String template, Locale locale) {
    return composer()
        .compose(
            report(template), "K1", YEAR, locale, new Known(SampleReports::noRecords, source()));
  }

  /** Makes drafts. */
  public static Composer composer() {
    return new Composer(CATALOG, () -> false, CLOCK);
  }

  /** A draft for another period. */
  public Draft draft(String template, Period period) {
    return new Composer(CATALOG, () -> false, CLOCK)
        .compose(
            report(template),
            "K1",
            period,
            Locale.CHINESE,
            new Known(SampleReports::noRecords, source()));
  }

  /** A draft of a report with another audience. */
  public Draft draft(String template, Release release) {
    ReportDefinition made = report(template);
    ReportDefinition report =
        new ReportDefinition(
            made.id(),
            made.title(),
            made.level(),
            made.periodKind(),
            made.language(),
            release,
            made.prose(),
            made.template(),
            made.place());
    return new Composer(CATALOG, () -> false, CLOCK)
        .compose(report, "K1", YEAR, Locale.CHINESE, new Known(SampleReports::noRecords, source()));
  }
}
