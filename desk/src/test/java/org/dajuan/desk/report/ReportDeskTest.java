package org.dajuan.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.desk.small.SmallCounty;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.reports.publish.Drift;
import org.dajuan.reports.publish.Publication;
import org.junit.jupiter.api.Test;

/** FEATURE: reports composed and published, and what has changed since. */
class ReportDeskTest {

  private final ReportDesk desk = SmallCounty.workspace().reportDesk();
  private final ReportDefinition annual = SmallCounty.workspace().catalog().reports().get("annual");
  private final Region county = SmallCounty.region(SmallCounty.HOME);

  /** Law: asked together, each publication drifts as it does asked by itself. */
  @Test
  void driftsOfAllAreTheDriftsOfEach() {
    Publication first = SmallCounty.publish();
    Publication second = SmallCounty.publish();
    Map<Publication, Drift> all = desk.listWithDrifts(SmallCounty.ADMINISTRATOR);
    assertThat(all.keySet())
        .extracting(Publication::sequence)
        .startsWith(second.sequence(), first.sequence());
    all.forEach((publication, drift) -> assertThat(drift).isEqualTo(desk.drift(publication)));
    assertThat(all.values()).allMatch(Drift::isNone);
  }

  /** Law: from figures read before, the report is what it is when it reads them itself. */
  @Test
  void figuresReadBeforeGiveTheSameDocument() {
    Map<FigureKey, Figure> read =
        SmallCounty.workspace().figures().findAll(desk.cells(annual, county, SmallCounty.YEAR));
    assertThat(
            desk.composeRead(
                    SmallCounty.ADMINISTRATOR,
                    annual,
                    county,
                    SmallCounty.YEAR,
                    Locale.CHINESE,
                    new Told(read, Map.of()))
                .document())
        .isEqualTo(
            desk.compose(
                    SmallCounty.ADMINISTRATOR, annual, county, SmallCounty.YEAR, Locale.CHINESE)
                .document());
  }

  @Test
  void aReportIsFoundByLevelAndKindOfPeriod() {
    assertThat(desk.findFor(county, SmallCounty.YEAR)).contains(annual);
    assertThat(desk.findFor(county, Period.find("2023-11").orElseThrow())).isEmpty();
    assertThat(desk.findFor(SmallCounty.region("990001100200"), SmallCounty.YEAR)).isEmpty();
  }
}
