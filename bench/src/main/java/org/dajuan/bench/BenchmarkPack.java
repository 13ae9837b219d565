package org.dajuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated pack: one province, cities of twelve counties, counties of fourteen townships, each
 * township with about twenty villages; one register of works and 60 indicators over it.
 */
final class BenchmarkPack {

  private static final int KINDS = 10;
  private static final int VILLAGES_OF_A_TOWNSHIP = 20;
  private static final int TOWNSHIPS_OF_A_COUNTY = 14;
  private static final int COUNTIES_OF_A_CITY = 12;

  private BenchmarkPack() {}

  static Path write(Path folder, int villages) throws IOException {
    Files.createDirectories(folder.resolve("streams"));
    Files.createDirectories(folder.resolve("codes"));
    Files.writeString(
        folder.resolve("pack.yaml"), "pack: bench\nversion: 0.1.0\ntitle: Benchmark\nhome: '14'\n");
    Files.writeString(
        folder.resolve("levels.yaml"),
        """
        levels:
          - {level: province, title: province}
          - {level: city, title: city}
          - {level: county, title: county}
          - {level: township, title: township}
          - {level: village, title: village}
        """);
    Files.writeString(
        folder.resolve("units.yaml"),
        """
        units:
          - {unit: m, dimension: length, factor: 1, title: m}
          - {unit: km, dimension: length, factor: 1000, title: km}
          - {unit: yuan, dimension: money, factor: 1, title: yuan}
          - {unit: piece, dimension: count, factor: 1, title: piece}
          - {unit: '%', dimension: ratio, factor: 1, title: '%'}
        """);
    Files.writeString(
        folder.resolve("chapters.yaml"), "chapters:\n  - {chapter: all, title: all}\n");
    Files.writeString(
        folder.resolve("lifecycles.yaml"),
        """
        lifecycles:
          record:
            title: record
            initial: recorded
            states:
              - {state: recorded, title: recorded, end: true}
            transitions: []
        """);
    Files.writeString(
        folder.resolve("orgs.csv"),
        "id,title_zh,title_en,kind,region,parent,valid_from,valid_to\n"
            + "office,office,office,department,14,,,\n");
    Files.writeString(folder.resolve("regions.csv"), regions(villages));
    Files.writeString(folder.resolve("streams").resolve("works.yaml"), stream());
    return folder;
  }

  private static String regions(int villages) {
    StringBuilder csv =
        new StringBuilder("code,name,level,parent,kind,valid_from,valid_to\n14,P,province,,,,\n");
    for (int village = 0; village < villages; village++) {
      String code = village(village);
      int inTownship = village % VILLAGES_OF_A_TOWNSHIP;
      int township = village / VILLAGES_OF_A_TOWNSHIP;
      int county = township / TOWNSHIPS_OF_A_COUNTY;
      if (inTownship == 0) {
        if (township % TOWNSHIPS_OF_A_COUNTY == 0) {
          if (county % COUNTIES_OF_A_CITY == 0) {
            csv.append("%s,City %1$s,city,14,,,%n".formatted(code.substring(0, 4)));
          }
          csv.append(
              "%s,County %1$s,county,%s,,,%n"
                  .formatted(code.substring(0, 6), code.substring(0, 4)));
        }
        csv.append(
            "%s,Township %1$s,township,%s,,,%n"
                .formatted(code.substring(0, 9), code.substring(0, 6)));
      }
      csv.append("%s,Village %1$s,village,%s,,,%n".formatted(code, code.substring(0, 9)));
    }
    return csv.toString();
  }

  /** The code of a village; {@link #records} builds the same in SQL. */
  private static String village(int number) {
    int township = number / VILLAGES_OF_A_TOWNSHIP;
    int county = township / TOWNSHIPS_OF_A_COUNTY;
    return "14%02d%02d%03d%03d"
        .formatted(
            county / COUNTIES_OF_A_CITY,
            county % COUNTIES_OF_A_CITY,
            township % TOWNSHIPS_OF_A_COUNTY,
            number % VILLAGES_OF_A_TOWNSHIP);
  }

  private static String stream() {
    StringBuilder yaml =
        new StringBuilder(
            """
            stream: works
            title: Works
            chapter: all
            owner: office
            registers:
              works:
                title: Works
                region: village
                fields:
                  village: {type: region, level: village, title: village, required: true}
                  kind: {type: text, title: kind}
                  length: {type: quantity, unit: m, title: length}
                  cost: {type: money, unit: yuan, title: cost}
                  done_on: {type: date, title: done}
            indicators:
              villages: {title: villages, unit: piece, regions: {level: village}}
            """);
    for (int kind = 0; kind < KINDS; kind++) {
      String from = "from: works, where: \"kind = 'k%d'\", date: done_on".formatted(kind);
      add(yaml, "villages_" + kind, "piece", from + ", measure: count(distinct village)");
      add(yaml, "length_" + kind, "km", from + ", measure: sum(length)");
      add(yaml, "count_" + kind, "piece", from + ", measure: count(*)");
      add(yaml, "cost_" + kind, "yuan", from + ", measure: sum(cost)");
      if (kind < 5) {
        String stock = ", timing: stock, measure: count(distinct village)";
        add(yaml, "stock_" + kind, "piece", from + stock);
        add(yaml, "growth_" + kind, "%", "formula: growth(length_%d)".formatted(kind));
        add(
            yaml,
            "coverage_" + kind,
            "%",
            "formula: 'share(stock_%d, of = villages)'".formatted(kind));
        add(
            yaml,
            "rank_" + kind,
            "",
            "formula: 'rank(length_%d, within = county)'".formatted(kind));
      }
    }
    return yaml.toString();
  }

  private static void add(StringBuilder yaml, String id, String unit, String definition) {
    String measuredIn = unit.isEmpty() ? "" : ", unit: '" + unit + "'";
    yaml.append("  %s: {title: %s%s, %s}\n".formatted(id, id, measuredIn, definition));
  }

  /** One year of records, in rows and ledger, without the write path. */
  static String records(int villages, int perMonth) {
    return """
    create temporary table made as
      select gen_random_uuid() as id, row_number() over () - 1 as seq,
        '14' || lpad((v / 20 / 14 / 12)::text, 2, '0') || lpad((v / 20 / 14 %% 12)::text, 2, '0')
          || lpad((v / 20 %% 14)::text, 3, '0') || lpad((v %% 20)::text, 3, '0') as village,
        'k' || ((v + m * 7 + i) %% %3$d) as kind, (v * 31 + m * 17 + i) %% 4000 as length,
        (v * 13 + m * 7 + i) %% 90000 as cost, make_date(2023, m, 1 + (v + i) %% 28) as done_on
      from generate_series(0, %1$d - 1) v, generate_series(1, 12) m, generate_series(1, %2$d) i;
    insert into ledger.entry
      select seq, now(), 'bench', 'import', 'works', id, 1, sha256('x'), sha256('x'),
        format('{"@region":"%%s","@state":"recorded","cost":"%%s","done_on":"%%s","kind":"%%s",'
          || '"length":"%%s","village":"%%s"}', village, cost, done_on, kind, length, village)
      from made;
    insert into reg.works (id, village, kind, length, cost, done_on, region_code, state, version,
        seq, created_at, updated_at)
      select id, village, kind, length, cost, done_on, village, 'recorded', 1, seq, now(), now()
      from made;
    update ledger.head set next = (select count(*) from made);
    analyze reg.works;
    analyze ledger.entry;
    drop table made"""
        .formatted(villages, perMonth, KINDS);
  }

  /** Another length for the record with this sequence. */
  static String change(int number) {
    return """
    with head as (update ledger.head set next = next + 1 returning next - 1 as seq),
    changed as (
      update reg.works set length = length + 1, version = version + 1, seq = head.seq
      from head where id = (select record_id from ledger.entry where seq = %d)
      returning works.*)
    insert into ledger.entry
      select seq, now(), 'bench', 'update', 'works', id, version, sha256('x'), sha256('x'),
        format('{"@region":"%%s","@state":"recorded","cost":"%%s","done_on":"%%s","kind":"%%s",'
          || '"length":"%%s","village":"%%s"}', village, cost, done_on, kind, length, village)
      from changed"""
        .formatted(number);
  }
}
