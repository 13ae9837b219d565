package org.dajuan.desk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.KeptRegions;
import org.dajuan.desk.small.SmallCounty;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.records.access.Person;
import org.junit.jupiter.api.Test;

/** FEATURE: answer sheets, figures and traces in words. */
class FigureDeskTest {

  private final FigureDesk desk = SmallCounty.workspace().figureDesk();

  private AnswerSheet sheet(String region, Period period, Locale locale) {
    return desk.sheet(SmallCounty.ADMINISTRATOR, SmallCounty.region(region), period, locale);
  }

  private static List<String> cards(AnswerSheet sheet) {
    return sheet.chapters().stream()
        .flatMap(chapter -> chapter.cards().stream())
        .map(card -> card.indicator().title().zh() + " " + card.text())
        .toList();
  }

  private Indicator indicator(String id) {
    return SmallCounty.workspace().catalog().indicator(id);
  }

  private TracePage trace(Person person, String indicator, Period period) {
    return desk.trace(
        person,
        indicator(indicator),
        SmallCounty.region(SmallCounty.HOME),
        period,
        1,
        Locale.CHINESE);
  }

  @Test
  void aSheetHasFiguresWithTargetAndRank() {
    AnswerSheet sheet = sheet(SmallCounty.HOME, SmallCounty.YEAR, Locale.CHINESE);
    assertThat(cards(sheet)).contains("户巷道硬化村数 3个");
    FigureCard lanes =
        sheet.chapters().stream()
            .flatMap(chapter -> chapter.cards().stream())
            .filter(card -> card.indicator().id().equals("lane_villages"))
            .findFirst()
            .orElseThrow();
    assertThat(lanes.target().text() + " " + lanes.target().percent()).isEqualTo("4个 75");
    assertThat(lanes.years()).isEqualTo("2021–2023");
    assertThat(lanes.series()).extracting(Object::toString).containsExactly("1", "1", "3");
    assertThat(sheet.chapters())
        .flatExtracting(ChapterPart::cards)
        .extracting(FigureCard::rank)
        .filteredOn(rank -> rank != null)
        .extracting(rank -> rank.within() + rank.place() + "/" + rank.size())
        .containsExactly("测试市1/3");
  }

  @Test
  void withoutAYearItIsTheLatestOfThoseKnown() {
    AnswerSheet sheet = sheet(SmallCounty.HOME, null, Locale.CHINESE);
    assertThat(sheet.period()).isEqualTo(SmallCounty.YEAR);
    assertThat(sheet.periods()).startsWith(SmallCounty.YEAR).contains(Period.year(2021));
    assertThat(sheet.line()).extracting(region -> region.name()).containsExactly("测试市", "小县");
    assertThat(sheet.below()).extracting(region -> region.name()).containsExactly("上镇", "下乡");
  }

  @Test
  void aSheetTellsTheReportAndWhereItDriftedFromThePublishedOne() {
    SmallCounty.publish();
    AnswerSheet sheet = sheet(SmallCounty.HOME, SmallCounty.YEAR, Locale.ENGLISH);
    assertThat(sheet.drifts()).isZero();
    String words =
        sheet.prose().sections().stream()
            .flatMap(section -> section.paragraphs().stream())
            .flatMap(List::stream)
            .map(part -> part.href() == null ? part.text() : "<" + part.text() + ">")
            .collect(Collectors.joining());
    assertThat(words).contains("<3个>").contains("村");
    assertThat(sheet("990001100", SmallCounty.YEAR, Locale.CHINESE).prose().sections()).isEmpty();
  }

  /** Three villages of one county are not three villages of the city. */
  @Test
  void theSheetOfTheCityTellsWhoHasHandedInAndWhereHomeStands() {
    AnswerSheet city = sheet("9900", null, Locale.CHINESE);
    assertThat(city.period()).isEqualTo(SmallCounty.YEAR);
    assertThat(city.keeping().received() + "/" + city.keeping().expected()).isEqualTo("1/3");
    assertThat(city.keeping().missingNames()).isEqualTo("东县、西县");
    assertThat(cards(city)).isEmpty();
    assertThat(city.chapters()).isEmpty();
    assertThat(city.prose().sections()).isEmpty();
    assertThat(city.places())
        .extracting(card -> card.figure().region() + " " + card.text())
        .containsExactly(SmallCounty.HOME + " 第1位");
  }

  /** A neighbour has the level of home's report, but not home's report. */
  @Test
  void theSheetOfANeighbourHasPublishedFiguresOnly() {
    AnswerSheet east = sheet("990002", SmallCounty.YEAR, Locale.CHINESE);
    assertThat(east.keeping().position()).isEqualTo(KeptRegions.Position.BESIDE);
    assertThat(east.prose().sections()).isEmpty();
    assertThat(east.chapters())
        .flatExtracting(ChapterPart::cards)
        .extracting(card -> card.indicator().id())
        .containsExactly("investment_growth");
    assertThat(east.chapters()).flatExtracting(ChapterPart::missing).isEmpty();
  }

  @Test
  void townshipsAreWholeByThemselves() {
    assertThat(sheet("990001100", SmallCounty.YEAR, Locale.CHINESE).keeping().isWhole()).isTrue();
  }

  @Test
  void twoSourcesOfAFactAreListedWithTheirDifference() {
    assertThat(
            desk.comparisons(
                SmallCounty.ADMINISTRATOR,
                SmallCounty.region(SmallCounty.HOME),
                SmallCounty.YEAR,
                Locale.CHINESE))
        .extracting(
            line -> line.title() + " " + line.one().text() + " " + line.other().text(),
            ComparisonLine::difference,
            ComparisonLine::standing,
            ComparisonLine::tolerance)
        .containsExactly(tuple("硬化村数与行政村数 3个 5个", "-2个", "beyond", "1个"));
  }

  @Test
  void aTraceShowsRecordsAndTheirDigest() {
    TracePage page = trace(SmallCounty.ADMINISTRATOR, "lane_villages", SmallCounty.YEAR);
    TraceView trace = page.trace();
    assertThat(trace.text()).isEqualTo("3个");
    assertThat(trace.records())
        .extracting(row -> row.registerTitle() + " " + row.region() + " " + row.actor())
        .containsExactly("村庄建设工程台账 甲村 clerk", "村庄建设工程台账 乙村 clerk", "村庄建设工程台账 丁村 clerk");
    assertThat(
            desk.digest(
                SmallCounty.ADMINISTRATOR,
                indicator("lane_villages"),
                SmallCounty.region(SmallCounty.HOME),
                SmallCounty.YEAR))
        .contains(trace.digest());
    assertThat(page.series())
        .extracting(point -> point.period() + " " + point.text() + (point.now() ? " now" : ""))
        .containsExactly("2021 1个", "2022 1个", "2023 3个 now");
  }

  /** Whoever sees nothing of a record is told that it counts, not what it is. */
  @Test
  void recordsOutOfSightAreCountedOnly() {
    Person stranger = new Person("stranger", List.of(), false);
    TracePage own = trace(SmallCounty.ADMINISTRATOR, "lane_villages", SmallCounty.YEAR);
    TracePage others = trace(stranger, "lane_villages", SmallCounty.YEAR);
    assertThat(others.trace().recordCount()).isEqualTo(3);
    assertThat(others.trace().records()).allMatch(row -> row.id().isEmpty());
    assertThat(others.trace().digest()).isEqualTo(own.trace().digest());
  }

  @Test
  void aRankIsTracedByItsPeers() {
    TraceView trace = trace(SmallCounty.ADMINISTRATOR, "investment_rank", SmallCounty.YEAR).trace();
    assertThat(trace.peers())
        .extracting(
            peer -> peer.place() + " " + peer.region().name() + (peer.tied() ? " tied" : ""))
        .containsExactly("1 小县", "2 东县 tied", "2 西县 tied");
    assertThat(trace.inputs()).isEmpty();
  }

  @Test
  void aFigureOfOthersIsMadeOfThem() {
    TraceView trace = trace(SmallCounty.ADMINISTRATOR, "lane_coverage", SmallCounty.YEAR).trace();
    assertThat(trace.inputs())
        .extracting(input -> input.depth() + " " + input.title() + " " + input.text())
        .containsExactly("0 户巷道硬化村数 3个", "0 行政村数 5个");
  }

  @Test
  void withoutRecordsThereIsNoTrace() {
    TracePage page = trace(SmallCounty.ADMINISTRATOR, "lane_villages", Period.year(2019));
    assertThat(page.trace()).isNull();
    FigureKey key = new FigureKey("lane_villages", SmallCounty.HOME, Period.year(2019));
    assertThat(desk.traceJson(SmallCounty.ADMINISTRATOR, key, Locale.CHINESE)).isEmpty();
  }

  @Test
  void yearsAreAskedOnce() {
    ReportYears.Years years = SmallCounty.workspace().years().of(SmallCounty.HOME);
    assertThat(years.latest()).isEqualTo(SmallCounty.workspace().years().latest(SmallCounty.HOME));
    assertThat(years.known()).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void aFilterListsFigures() {
    FigureFilter filter =
        FigureFilter.all()
            .indicators("lane_villages")
            .regions(SmallCounty.HOME)
            .period(SmallCounty.YEAR);
    assertThat(desk.list(SmallCounty.ADMINISTRATOR, filter).figures().values())
        .extracting(figure -> desk.text(figure, Locale.CHINESE))
        .containsExactly("3个");
  }
}
