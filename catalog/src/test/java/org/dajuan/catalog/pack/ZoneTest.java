package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.value.ValueParser;
import org.dajuan.catalog.value.ValuePrinter;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/** FEATURE: packs say where days begin and end, once. */
class ZoneTest {

  private static final Field MOMENT =
      Field.builder("at")
          .type(new FieldType.Timestamp())
          .title(Localized.of("at"))
          .place(new Place.InFile("p", 0, 0))
          .build();

  private static final String PLACES =
      """
      --- levels.yaml
      levels: [{level: county, title: 县}]
      --- regions.csv
      code,name,level,parent
      1,甲县,county,
      """;

  private static TestPack withHead(String lines) {
    return TestPack.of(PLACES)
        .with("pack.yaml", "pack: test\nversion: 0.1.0\ntitle: test\n" + lines);
  }

  @Test
  void withoutAWordItIsBeijing() {
    assertThat(withHead("").load().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void theUppermostPackThatSaysItWins() {
    String base = "requires: [base]\n";
    TestPack above = TestPack.of("").with("pack.yaml", "pack: t\nversion: 1\ntitle: t\n" + base);
    assertThat(above.load().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    TestPack elsewhere =
        above.with("pack.yaml", "pack: t\nversion: 1\ntitle: t\nzone: Asia/Urumqi\n" + base);
    assertThat(elsewhere.load().zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
  }

  @Test
  void whatIsNoZoneIsAFault() {
    for (String wrong : List.of("Beijing", "'+08:00'", "asia/shanghai")) {
      assertThat(withHead("zone: " + wrong + "\n").faults())
          .singleElement()
          .asString()
          .startsWith("p/pack.yaml:4:7: " + wrong.replace("'", "") + " is not allowed here.");
    }
  }

  /** 2023-11-05 23:30 in London is already the next day in Beijing. */
  @Test
  void momentsAreReadShownAndDatedInIt() {
    Catalog london = withHead("zone: Europe/London\n").load();
    Catalog beijing = withHead("").load();
    String late = ValueParser.forField(london, MOMENT).parse("2023-11-05 23:30").value();
    assertThat(late).isEqualTo("2023-11-05T23:30:00Z");
    assertThat(london.dayOf(Instant.parse(late))).hasToString("2023-11-05");
    assertThat(beijing.dayOf(Instant.parse(late))).hasToString("2023-11-06");
    assertThat(ValuePrinter.forField(beijing, MOMENT).text(List.of(late), null, Locale.CHINESE))
        .isEqualTo("2023-11-06 07:30");
  }

  @Test
  void summerTimeIsKept() {
    Catalog london = withHead("zone: Europe/London\n").load();
    assertThat(ValueParser.forField(london, MOMENT).parse("2023-07-05 00:30").value())
        .isEqualTo("2023-07-04T23:30:00Z");
  }
}
