package org.dajuan.records.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.fixture.SampleDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FEATURE: tables follow the catalog; nothing is ever lost by it. */
class SchemaMigrationTest {
  private static final String STREAM = "streams/rural-works.yaml";
  private static final String COST =
      "      cost:        {type: money, unit: 万元, title: {zh: 投资, en: cost}}\n";

  private static final TestPack WORKS =
      TestPack.resource("packs/works").replace(STREAM, "cost <= 100000000", "year <= 9999");

  private SampleDatabase database;

  @BeforeEach
  void migrateFirst() {
    database = new SampleDatabase(WORKS.load());
  }

  @Test
  void tablesHaveRealTypes() {
    assertThat(
            database.query(
                """
                SELECT column_name, data_type, is_nullable FROM information_schema.columns
                WHERE table_schema = 'reg' AND table_name = 'village_works' ORDER BY ordinal_position
                """))
        .containsExactly(
            "id|uuid|NO",
            "village|text|NO",
            "kind|text|NO",
            "year|integer|NO",
            "quantity|numeric|YES",
            "cost|numeric|YES",
            "started_on|date|YES",
            "accepted_on|date|YES",
            "contractor|text|YES",
            "features|ARRAY|YES",
            "public_bid|boolean|YES",
            "note|text|YES",
            "project|uuid|YES",
            "id_number|text|YES",
            "office|text|YES",
            "region_code|text|NO",
            "org_id|text|YES",
            "state|text|NO",
            "version|integer|NO",
            "seq|bigint|NO",
            "created_at|timestamp with time zone|NO",
            "updated_at|timestamp with time zone|NO");
  }

  @Test
  void closureHoldsEveryRegionAndThoseAbove() {
    assertThat(
            database.query(
                "SELECT ancestor, depth FROM sys.region_ancestor WHERE code = '140429101201' ORDER BY depth"))
        .containsExactly("140429101201|0", "140429101|1", "140429|2");
  }

  @Test
  void sameCatalogDoesNothing() {
    SchemaMigration.Outcome outcome = database.migrate(WORKS.load());
    assertThat(outcome.statements()).isEmpty();
    assertThat(outcome.succeeded()).isTrue();
  }

  @Test
  void otherDigestWithSameTablesRunsNoStatement() {
    assertThat(database.migrate(WORKS.with("notes.txt", "two").load()).statements()).isEmpty();
  }

  @Test
  void addsField() {
    SchemaMigration.Outcome outcome = database.migrate(with("length: {type: decimal, title: 长度}"));
    assertThat(outcome.statements())
        .containsExactly("ALTER TABLE reg.\"village_works\" ADD COLUMN \"length\" numeric");
  }

  @Test
  void dropsFieldThatNobodyFilled() {
    insertRow();
    SchemaMigration.Outcome outcome =
        database.migrate(
            changed("      note:        {type: long-text, title: {zh: 备注, en: note}}\n", ""));
    assertThat(outcome.statements())
        .containsExactly("ALTER TABLE reg.\"village_works\" DROP COLUMN \"note\"");
  }

  @Test
  void refusesToDropFilledField() {
    insertRow();
    SchemaMigration.Outcome outcome = database.migrate(changed(COST, ""));
    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.findings().list())
        .extracting(Finding::code)
        .containsExactly("dropped_field");
    assertThat(outcome.findings().list().get(0).remedy().en())
        .contains("ALTER TABLE reg.\"village_works\" DROP COLUMN \"cost\";");
    assertThat(database.query("SELECT cost FROM reg.village_works")).containsExactly("5000");
  }

  @Test
  void afterTheAdministratorConfirmedTheMigrationPasses() {
    insertRow();
    database.execute("ALTER TABLE reg.\"village_works\" DROP COLUMN \"cost\"");
    assertThat(database.migrate(changed(COST, "")).succeeded()).isTrue();
  }

  @Test
  void integerBecomesDecimal() {
    insertRow();
    SchemaMigration.Outcome outcome =
        database.migrate(changed("year:        {type: year", "year: {type: decimal"));
    assertThat(outcome.succeeded()).isTrue();
    assertThat(database.query("SELECT pg_typeof(year), year FROM reg.village_works"))
        .containsExactly("numeric|2023");
  }

  @Test
  void refusesTypeThatValuesWouldNotSurvive() {
    insertRow();
    SchemaMigration.Outcome outcome =
        database.migrate(changed(COST, "      cost: {type: date, title: 投资}\n"));
    assertThat(outcome.findings().list()).extracting(Finding::code).containsExactly("changed_type");
    assertThat(database.query("SELECT cost FROM reg.village_works")).containsExactly("5000");
  }

  @Test
  void newRequiredFieldIsAddedWithAWarning() {
    insertRow();
    SchemaMigration.Outcome outcome =
        database.migrate(with("grade: {type: text, title: 等级, required: true}"));
    assertThat(outcome.succeeded()).isTrue();
    assertThat(outcome.findings().totals()).containsEntry("required_but_empty", 1);
  }

  @Test
  void refusesKeyThatRecordsShare() {
    insertRow();
    database.execute(
        """
        INSERT INTO reg.village_works (id, village, kind, year, region_code, state, version, seq, created_at, updated_at)
        VALUES (gen_random_uuid(), '140429100202', 'lane', 2023, '140429100202', 'planned', 1, 1, now(), now())
        """);
    Catalog catalog =
        WORKS.replace(STREAM, "key: [village, kind, year]", "key: [kind, year]").load();
    assertThat(database.migrate(catalog).findings().totals()).containsOnlyKeys("repeated_key");
  }

  @Test
  void databaseItselfRefusesUnknownCodeRegionAndSecondKey() {
    insertRow();
    assertThat(broken("village_works_kind_check", "kind", "'pond'")).isTrue();
    assertThat(broken("village_works_region_code_fkey", "region_code", "'999'")).isTrue();
    assertThat(broken("village_works_state_check", "state", "'lost'")).isTrue();
  }

  private boolean broken(String constraint, String column, String value) {
    try {
      database.execute("UPDATE reg.village_works SET " + column + " = " + value);
      return false;
    } catch (IllegalStateException e) {
      return String.valueOf(e.getCause().getMessage()).contains(constraint);
    }
  }

  private void insertRow() {
    database.execute(
        """
        INSERT INTO reg.village_works (id, village, kind, year, cost, region_code, state, version, seq, created_at, updated_at)
        VALUES (gen_random_uuid(), '140429100201', 'lane', 2023, 5000, '140429100201', 'planned', 1, 0, now(), now())
        """);
  }

  private static Catalog with(String field) {
    return changed("    rules:\n", "      " + field + "\n    rules:\n");
  }

  private static Catalog changed(String part, String by) {
    return WORKS.replace(STREAM, part, by).load();
  }
}
