package org.dajuan.records.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Basis;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleCatalog;
import org.dajuan.records.fixture.SampleDatabase;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a warning judges records by their own fields and by what other registers say of them.
 */
class WarningReaderTest {

  private static final Person EVERYTHING = Person.administrator("reader");
  private static final LocalDate TODAY = LocalDate.parse("2023-09-28");
  private static final HolidayCalendar HOLIDAYS =
      new HolidayCalendar(Set.of(LocalDate.parse("2023-09-29")), Set.of());

  private final Catalog plain = SampleCatalog.create();

  @Test
  void lightsOverTwoRegisters() {
    Register project = plain.register("project");
    Register works = plain.register("village_works");
    List<Look> looks =
        List.of(
            new Look(
                "accepted",
                "village_works",
                "project",
                Map.of(),
                expression("accepted_on <= today", works, false, Map.of()),
                expression("count(*)", works, true, Map.of()),
                true),
            new Look(
                "spent",
                "village_works",
                "project",
                Map.of(),
                null,
                expression("sum(cost)", works, true, Map.of()),
                false),
            new Look(
                "same_name",
                "project",
                null,
                Map.of("name", "name"),
                null,
                expression("count(*)", project, true, Map.of()),
                true));
    Map<String, ValueType> more =
        Map.of(
            "accepted", ValueType.INTEGER,
            "spent", ValueType.DECIMAL,
            "same_name", ValueType.INTEGER);
    Warning warning =
        warning(
            looks,
            expression("name <> '不看'", project, false, more),
            expression("accepted = 0 and spent > 100", project, false, more),
            expression("spent > 100 or same_name > 1", project, false, more),
            null,
            new TimeLimit(1, TimeLimit.Kind.WORKING_DAYS));
    SampleDatabase database = database(warning);
    WarningReader reader = new WarningReader(new Access(catalog(warning), database.database()));
    assertThat(reader.counts(EVERYTHING, warning, TODAY, null))
        .containsOnly(
            Map.entry(WarningLight.RED, 1L),
            Map.entry(WarningLight.YELLOW, 1L),
            Map.entry(WarningLight.GREEN, 1L));
    List<WarnedRecord> lit = reader.list(EVERYTHING, warning, WarningQuery.on(TODAY));
    assertThat(lit)
        .extracting(WarnedRecord::light)
        .containsExactly(WarningLight.RED, WarningLight.YELLOW);
    // The 29th is a holiday, then comes the weekend.
    assertThat(lit.get(0).due().raw()).isEqualTo("2023-10-02");
    assertThat(
            reader.list(EVERYTHING, warning, WarningQuery.on(TODAY).withLight(WarningLight.GREEN)))
        .hasSize(1)
        .allMatch(record -> record.due() == null);
    assertThat(reader.list(EVERYTHING, warning, WarningQuery.on(TODAY).page(1, 1))).hasSize(1);
    assertThat(reader.counts(EVERYTHING, warning, TODAY, "140429100")).isEmpty();
  }

  @Test
  void aScreeningNamesRecordsForReview() {
    Register project = plain.register("project");
    Warning warning =
        warning(
            List.of(),
            null,
            null,
            null,
            expression("name is null", project, false, Map.of()),
            null);
    SampleDatabase database = database(warning);
    WarningReader reader = new WarningReader(new Access(catalog(warning), database.database()));
    assertThat(reader.counts(EVERYTHING, warning, TODAY, "140429"))
        .containsOnly(Map.entry(WarningLight.REVIEW, 1L), Map.entry(WarningLight.GREEN, 3L));
    assertThat(reader.list(EVERYTHING, warning, WarningQuery.on(TODAY)))
        .hasSize(1)
        .allMatch(record -> record.due() == null && record.light() == WarningLight.REVIEW);
  }

  private static Warning warning(
      List<Look> looks,
      Expression among,
      Expression red,
      Expression yellow,
      Expression review,
      TimeLimit within) {
    return new Warning(
        "spending",
        "rural-works",
        Localized.of("投资"),
        Localized.of(""),
        "project",
        among,
        looks,
        red,
        yellow,
        review,
        "",
        within,
        null,
        Localized.of(""),
        Basis.UNSTATED,
        SampleCatalog.PLACE);
  }

  private Catalog catalog(Warning warning) {
    return SampleCatalog.with(plain, plain.lifecycles().get("works"), HOLIDAYS, List.of(warning));
  }

  /** Four projects: P-1 unaccepted works, P-2 accepted ones, P-3 none, P-4 left out by name. */
  private SampleDatabase database(Warning warning) {
    SampleDatabase database = new SampleDatabase(catalog(warning));
    database.execute(
        """
        INSERT INTO reg.project (id, code, county, name, region_code, state, version, seq, created_at, updated_at)
        SELECT ('00000000-0000-7000-8000-00000000000' || i)::uuid, 'P-' || i, '140429',
               (ARRAY['甲', '乙', NULL, '不看'])[i], '140429', 'recorded', 1, i, now(), now()
        FROM generate_series(1, 4) AS i;
        UPDATE reg.project SET name = '丙' WHERE code = 'P-3' AND %s;
        INSERT INTO reg.village_works (id, village, kind, year, cost, accepted_on, project, region_code, state, version, seq, created_at, updated_at)
        VALUES
          ('00000000-0000-7000-8000-000000000011', '140429100201', 'lane', 2023, 150, NULL,
           '00000000-0000-7000-8000-000000000001', '140429100201', 'planned', 1, 11, now(), now()),
          ('00000000-0000-7000-8000-000000000012', '140429100202', 'lane', 2023, 150, '2023-05-01',
           '00000000-0000-7000-8000-000000000002', '140429100202', 'accepted', 1, 12, now(), now()),
          ('00000000-0000-7000-8000-000000000013', '140429101201', 'lane', 2023, 990, NULL,
           '00000000-0000-7000-8000-000000000003', '140429101201', 'voided', 1, 13, now(), now())
        """
            .formatted(warning.isScreening() ? "false" : "true"));
    return database;
  }

  private static Expression expression(
      String text, Register register, boolean aggregates, Map<String, ValueType> more) {
    Map<String, ValueType> columns = new java.util.LinkedHashMap<>(register.columns());
    columns.put(Warning.TODAY, ValueType.DATE);
    columns.putAll(more);
    return new SqlExpressions().compile(text, columns, aggregates);
  }
}
