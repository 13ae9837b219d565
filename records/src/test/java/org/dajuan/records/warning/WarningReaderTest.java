package org.dajuan.records.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a warning judges records by their own fields and by what other registers say of them.
 */
class WarningReaderTest {

  private static final Person EVERYTHING = Person.administrator("reader");
  private static final LocalDate TODAY = LocalDate.parse("2023-09-28");
  private static final TestPack PACK =
      TestPack.resource("packs/works").with("holidays.yaml", "holidays: [2023-09-29]\n");

  private static Catalog withWarning(String conditions) {
    return PACK.with(
            "streams/warnings.yaml",
            """
            extends: rural-works
            warnings:
              spending:
                title: 投资
                register: project
            """
                + conditions.indent(4))
        .load();
  }

  @Test
  void lightsOverTwoRegisters() {
    Catalog catalog =
        withWarning(
            """
            among: name <> '不看'
            look:
              accepted:  {from: village_works, by: project, where: accepted_on <= today, measure: count(*)}
              spent:     {from: village_works, by: project, measure: sum(cost)}
              same_name: {from: project, match: {name: name}, measure: count(*)}
            red: accepted = 0 and spent > 100
            yellow: spent > 100 or same_name > 1
            within: 1 working days
            """);
    Warning warning = catalog.warnings().get("spending");
    SampleDatabase database = database(catalog, warning);
    WarningReader reader = new WarningReader(new Access(catalog, database.database()));
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
    Catalog catalog = withWarning("review: name is null\n");
    Warning warning = catalog.warnings().get("spending");
    SampleDatabase database = database(catalog, warning);
    WarningReader reader = new WarningReader(new Access(catalog, database.database()));
    assertThat(reader.counts(EVERYTHING, warning, TODAY, "140429"))
        .containsOnly(Map.entry(WarningLight.REVIEW, 1L), Map.entry(WarningLight.GREEN, 3L));
    assertThat(reader.list(EVERYTHING, warning, WarningQuery.on(TODAY)))
        .hasSize(1)
        .allMatch(record -> record.due() == null && record.light() == WarningLight.REVIEW);
  }

  /** Four projects: P-1 unaccepted works, P-2 accepted ones, P-3 none, P-4 left out by name. */
  private SampleDatabase database(Catalog catalog, Warning warning) {
    SampleDatabase database = new SampleDatabase(catalog);
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
}
