package org.dajuan.records.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;

/** FEATURE: the time to answer a light begins on the day it came on, and can be over. */
class LightDaysTest {

  private static final Person CLERK = Person.administrator("clerk");

  private final Catalog catalog =
      TestPack.resource("packs/works")
          .with(
              "streams/warnings.yaml",
              """
              extends: rural-works
              warnings:
                costly:
                  title: 造价
                  register: village_works
                  red: cost > 100
                  yellow: cost > 50
                  within: 5 days
              """)
          .load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final RecordWriter writer = new RecordWriter(catalog, database.database(), Instant::now);
  private final Access access = new Access(catalog, database.database());
  private final Warning warning = catalog.warnings().get("costly");
  private final LightDays days = new LightDays(access);
  private int version;

  @Test
  void aLightThatStaysIsOverdueOneDay() {
    UUID id = create("200元");
    days.follow(day("2023-03-01"));
    assertThat(seen("2023-03-02")).isEqualTo("RED lit 2023-03-01 due 2023-03-06");
    days.follow(day("2023-03-04"));
    assertThat(seen("2023-03-20")).isEqualTo("RED lit 2023-03-01 due 2023-03-06");
    assertThat(id).isNotNull();
    assertThat(new WarningReader(access).list(CLERK, warning, WarningQuery.on(day("2023-03-02"))))
        .allMatch(each -> new BigDecimal(each.told().get("cost")).intValue() == 200);
  }

  @Test
  void aChangedColourBeginsAnewAndALightThatWentOutIsForgotten() {
    UUID id = create("60元");
    days.follow(day("2023-03-01"));
    cost(id, "200元");
    days.follow(day("2023-03-03"));
    assertThat(seen("2023-03-04")).isEqualTo("RED lit 2023-03-03 due 2023-03-08");
    cost(id, "10元");
    days.follow(day("2023-03-05"));
    assertThat(database.query("SELECT count(*) FROM sys.light")).containsExactly("0");
    cost(id, "200元");
    days.follow(day("2023-03-07"));
    assertThat(seen("2023-03-08")).isEqualTo("RED lit 2023-03-07 due 2023-03-12");
  }

  /** Nobody who looks writes; whoever looks at an earlier day sees no light of a later one. */
  @Test
  void beforeItWasSeenTheTimeBeginsOnTheDayOfTheList() {
    create("200元");
    assertThat(seen("2023-03-01")).isEqualTo("RED lit null due 2023-03-06");
    assertThat(database.query("SELECT count(*) FROM sys.light")).containsExactly("0");
    days.follow(day("2023-03-10"));
    assertThat(seen("2023-03-01")).isEqualTo("RED lit null due 2023-03-06");
  }

  @Test
  void warningsThatAreNoLongerThereAreForgotten() {
    database.execute(
        "INSERT INTO sys.light VALUES ('gone', gen_random_uuid(), 'village_works', 'red', '2023-01-01')");
    days.follow(day("2023-03-01"));
    assertThat(database.query("SELECT count(*) FROM sys.light")).containsExactly("0");
  }

  private String seen(String on) {
    List<WarnedRecord> lit =
        new WarningReader(access).list(CLERK, warning, WarningQuery.on(day(on)));
    assertThat(lit).hasSize(1);
    WarnedRecord only = lit.get(0);
    return only.light() + " lit " + only.lit() + " due " + only.due().raw();
  }

  private UUID create(String cost) {
    version = 1;
    return apply(
        new Change.Create(
            "village_works",
            null,
            Map.of("village", "东村", "kind", "lane", "year", "2023", "cost", cost)));
  }

  private void cost(UUID id, String cost) {
    apply(new Change.Update("village_works", id, version++, Map.of("cost", cost)));
  }

  private UUID apply(Change change) {
    ChangeResult result = writer.apply(change, CLERK, "test");
    assertThat(result).isInstanceOf(ChangeResult.Applied.class);
    return ((ChangeResult.Applied) result).id();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
