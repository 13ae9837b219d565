package org.dajuan.figures.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.json.TraceJson;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.ledger.Hash;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: every figure leads back to its records, and its query gives it again. */
class TracerTest {

  private static final SampleCounty COUNTY = new SampleCounty(TestDatabase.create());

  private static UUID superseded;

  @BeforeAll
  static void records() {
    COUNTY.create(
        "works",
        "village=V1, kind=lane, length=1500, cost=30000, accepted_on=2021-05-10,"
            + " @state=accepted, @source=works.csv row 2");
    COUNTY.create(
        "works", "village=V1, kind=lane, length=2500, cost=40000, accepted_on=2022-03-10");
    COUNTY.create(
        "works",
        "village=V2, kind=lane, length=700, cost=50000, accepted_on=2022-05-10,"
            + " @state=accepted");
    COUNTY.create("works", "village=V5, kind=water, length=90, cost=10000, accepted_on=2022-05-11");
    COUNTY.create("works", "village=V4, kind=lane, length=1000, accepted_on=2022-06-11");
    superseded =
        COUNTY.create(
            "observations", "county=K1, subject=gdp, period=2022, growth=3.5, status=forecast");
    COUNTY.create(
        "observations",
        "county=K1, subject=gdp, period=2022, growth=3.8, status=flash, basis=constant,"
            + " released_on=2023-01-20, document=bulletin");
    COUNTY.create("observations", "county=K1, subject=gdp, period=2021, growth=8, basis=constant");
    COUNTY.create("observations", "county=K2, subject=gdp, period=2022, growth=4.2");
    COUNTY.create("observations", "county=K3, subject=gdp, period=2022, growth=3.84");
    for (int month = 1; month <= 12; month++) {
      COUNTY.create("accidents_returns", "respondent=T1, period=2022-%02d".formatted(month));
    }
    for (int round : new int[] {2, 3, 5, 6, 7}) {
      COUNTY.create("honours", "county=K1, round=%d, year=%d".formatted(round, 2015 + round));
    }
    for (int year : new int[] {2021, 2022}) {
      COUNTY.create(
          "cases", "county=K1, kind=criminal, month=%d-02, number=%d".formatted(year, 2060 - year));
      COUNTY.create(
          "cases", "county=K1, kind=public, month=%d-03, number=%d".formatted(year, 2099 - year));
    }
    COUNTY.engine().refresh();
  }

  private static Trace trace(String indicator, String region, String period) {
    return COUNTY.tracer().trace(indicator, region, Period.parse(period)).orElseThrow();
  }

  private static <T> T read(Trace trace, Function<TracedRecords, T> reading) {
    return COUNTY.tracer().read(trace, COUNTY.sights(), reading);
  }

  private static List<TracedRecord> used(Trace trace) {
    List<TracedRecord> used = new ArrayList<>();
    read(
        trace,
        records -> {
          records.forEachUsed(used::add);
          assertThat(records.countUsed()).isEqualTo(used.size());
          return used;
        });
    return used;
  }

  private static List<TracedRecord> returns(Trace trace) {
    List<TracedRecord> returns = new ArrayList<>();
    read(
        trace,
        records -> {
          records.forEachReturn(returns::add);
          return returns;
        });
    return returns;
  }

  private static Hash digest(Trace trace) {
    return read(trace, TracedRecords::digest);
  }

  @Test
  void queryOfEveryFigureGivesTheFigure() {
    List<Figure> figures = COUNTY.reader().list(FigureFilter.all().limit(FigureFilter.MOST));
    assertThat(figures).hasSizeGreaterThan(300);
    assertThat(figures.stream().map(Figure::indicator).distinct()).hasSizeGreaterThan(25);
    for (Figure figure : figures) {
      String sql = trace(figure.indicator(), figure.region(), figure.period().toString()).sql();
      String answer = COUNTY.query("select round(value::numeric, 9) from (" + sql + ") q");
      assertThat(answer)
          .as(figure.key() + "\n" + sql)
          .isEqualTo(figure.value().value().setScale(9, RoundingMode.HALF_UP).toPlainString());
    }
  }

  @Test
  void countIsTheNumberOfTracedRecords() {
    Trace works = trace("works_count", "K1", "2022");
    assertThat(used(works)).hasSize(4);
    assertThat(works.figure().value().value()).isEqualByComparingTo("4");
    assertThat(used(works)).extracting(TracedRecord::seq).isSorted();
  }

  @Test
  void recordsOfAStockReachBackToTheBeginning() {
    assertThat(used(trace("lane_stock", "K1", "2022-11"))).hasSize(2);
    assertThat(used(trace("lane_stock", "K1", "2021-11")))
        .singleElement()
        .satisfies(record -> assertThat(record.source()).isEqualTo("works.csv row 2"));
  }

  @Test
  void supersededOfficialValuesAreShownButDoNotCount() {
    Trace growth = trace("gdp_growth", "K1", "2022");
    assertThat(used(growth)).hasSize(1);
    List<TracedRecord> both = read(growth, records -> records.page(0, 50));
    assertThat(both).hasSize(2);
    assertThat(both.get(1).id()).isEqualTo(superseded.toString());
    assertThat(both.get(1).used()).isFalse();
    assertThat(read(growth, TracedRecords::countSuperseded)).isEqualTo(1);
    assertThat(growth.figure().release().document()).isEqualTo("bulletin");
  }

  @Test
  void rankShowsThePeersAndTheirRecords() {
    Trace rank = trace("gdp_rank", "K1", "2022");
    assertThat(rank.peers().rows())
        .extracting(row -> row.place() + " " + row.region().code() + " " + row.compared())
        .containsExactly("1 K2 4.2", "2 K1 3.8", "2 K3 3.8");
    assertThat(used(rank)).hasSize(3);
    assertThat(rank.inputs()).hasSize(3);
  }

  @Test
  void formulaNamesItsInputsRecursively() {
    Trace change = trace("rank_change", "V1", "2022");
    assertThat(change.inputs())
        .extracting(input -> input.figure().key().toString())
        .containsExactly("lane_km_rank@V1/2021", "lane_km_rank@V1/2022");
    assertThat(used(change)).hasSize(4);
  }

  @Test
  void leafIsTheHashOfTheEntry() {
    TracedRecord record = used(trace("lane_stock", "K1", "2021")).get(0);
    assertThat(record.leaf().hex()).hasSize(64);
    assertThat(record.seq()).isZero();
    assertThat(record.actor()).isEqualTo("tester");
  }

  @Test
  void zeroShowsTheReturnsThatProveIt() {
    Trace zero = trace("accidents", "T1", "2022");
    assertThat(zero.figure().value().value()).isZero();
    assertThat(used(zero)).isEmpty();
    assertThat(returns(zero)).hasSize(12);
    assertThat(returns(zero).get(0).register()).isEqualTo("accidents_returns");
    StringBuilder lines = new StringBuilder("dajuan-trace/v1\n");
    lines.append("figure accidents T1 2022 0 actual\n");
    for (TracedRecord record : returns(zero)) {
      lines.append(
          "return accidents_returns %s 1 %d %s\n"
              .formatted(record.id(), record.seq(), record.leaf().hex()));
    }
    assertThat(digest(zero))
        .isEqualTo(Hash.sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void digestIsThatOfTheDocumentedLines() {
    Trace trace = trace("lane_km_growth", "K1", "2022");
    StringBuilder lines = new StringBuilder("dajuan-trace/v1\n");
    lines.append("figure lane_km_growth K1 2022 180 actual\n");
    lines.append("input lane_km K1 2021 1.5 actual\n");
    lines.append("input lane_km K1 2022 4.2 actual\n");
    for (TracedRecord record : used(trace)) {
      lines.append(
          "record works %s 1 %d %s\n".formatted(record.id(), record.seq(), record.leaf().hex()));
    }
    assertThat(digest(trace))
        .isEqualTo(Hash.sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(Trace trace) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .createGenerator(text)) {
      read(
          trace,
          records -> {
            new TraceJson(COUNTY.catalog(), Locale.ENGLISH).write(trace, records, json);
            return text;
          });
    }
    return text.toString();
  }

  @Test
  void pagesFollowOneAnotherAndTheLastOneIsShort() {
    Trace rank = trace("gdp_rank", "K1", "2022");
    List<TracedRecord> paged =
        read(
            rank,
            records -> {
              List<TracedRecord> all = new ArrayList<>(records.page(0, 3));
              all.addAll(records.page(3, 3));
              assertThat(records.page(6, 3)).isEmpty();
              return all;
            });
    assertThat(paged).extracting(TracedRecord::used).containsExactly(true, true, true, false);
    assertThat(paged.subList(0, 3)).isEqualTo(used(rank));
  }

  /** A record behind two inputs stands once, in the JSON and in the digest alike. */
  @Test
  void jsonCarriesEveryRecordOnceAndTheDigestOfThem() {
    Trace change = trace("rank_change", "V1", "2022");
    JsonNode json = JsonMapper.builder().build().readTree(json(change));
    assertThat(json.get("records").valueStream().map(each -> each.get("seq").asLong()))
        .isEqualTo(used(change).stream().map(TracedRecord::seq).toList())
        .doesNotHaveDuplicates();
    assertThat(json.get("digest").asString()).isEqualTo(digest(change).hex());
    assertThat(json.has("returns")).isFalse();
    JsonNode growth =
        JsonMapper.builder().build().readTree(json(trace("gdp_growth", "K1", "2022")));
    assertThat(growth.get("superseded").get(0).get("id").asString())
        .isEqualTo(superseded.toString());
  }

  @Test
  void jsonHasTheShapeOfTheDesign() {
    String json = json(trace("lane_km", "T2", "2022"));
    assertThat(json)
        .startsWith(
            "{\"figure\":{\"indicator\":\"lane_km\",\"title\":\"lane_km\",\"region\":\"T2\","
                + "\"period\":\"2022\",\"value\":1,\"unit\":\"km\",\"status\":\"actual\","
                + "\"records\":1,\"text\":\"1 km\"},\"formula\":\"Records of \\\"works\\\" that are"
                + " not voided and where kind is lane, placed in a region by \\\"village\\\" and in"
                + " a period by \\\"accepted_on\\\" (within the period): sum of length\"")
        .contains("\"records\":[{\"register\":\"works\",\"id\":\"")
        .contains("\"digest\":\"");
  }
}
