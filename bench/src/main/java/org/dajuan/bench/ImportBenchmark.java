package org.dajuan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.records.transfer.RecordImporter;
import org.postgresql.PGConnection;

/**
 * How much longer an import takes than a bare COPY of the same rows into the same table, with the
 * same indexes, checks and foreign keys but without ledger. Prints every run, the median ratio and
 * the highest use of the heap.
 *
 * <p>Arguments: number of rows (100000), number of runs (5), {@code csv} or {@code xlsx} is not
 * asked: the file is CSV. Exits 1 when the ratio exceeds 5.
 */
public final class ImportBenchmark {
  private static final double TARGET = 5.0;
  private static final List<String> PACK =
      List.of(
          "pack.yaml",
          "levels.yaml",
          "units.yaml",
          "chapters.yaml",
          "lifecycles.yaml",
          "codes/kinds.yaml",
          "streams/works.yaml");
  private static final int VILLAGES = 300;
  private static final PrintStream OUT = System.out;

  private ImportBenchmark() {}

  /** Runs the benchmark in a temporary folder with a database of its own. */
  public static void main(String[] arguments) throws IOException, SQLException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("dajuan-bench-");
    double ratio;
    try {
      ratio = measure(folder, rows, runs);
    } finally {
      delete(folder);
    }
    OUT.printf(Locale.ROOT, "median ratio %.2f (target at most %.1f)%n", ratio, TARGET);
    OUT.printf(
        "peak heap %d MiB of %d MiB%n", peakHeapMiB(), Runtime.getRuntime().maxMemory() >> 20);
    if (ratio > TARGET) {
      System.exit(1);
    }
  }

  private static double measure(Path folder, int rows, int runs) throws IOException, SQLException {
    Catalog catalog = catalog(folder.resolve("bench"));
    Path csv = folder.resolve("works.csv");
    writeRows(csv, rows);
    List<Double> ratios = new ArrayList<>();
    try (Database database = Database.open(new DataFolder(folder.resolve("data")))) {
      SchemaMigration.migrate(database, catalog);
      RecordImporter importer = new RecordImporter(catalog, database, InstantSource.system());
      Path copied = folder.resolve("works.copy");
      for (int run = 0; run <= runs; run++) {
        empty(database);
        Duration imported = timeImport(importer, csv, rows);
        dump(database, copied);
        empty(database);
        Duration bare = timeCopy(database, copied);
        double ratio = (double) imported.toNanos() / bare.toNanos();
        OUT.printf(
            Locale.ROOT,
            "%s import %d ms, bare COPY %d ms, ratio %.2f%n",
            run == 0 ? "warm-up:" : "run " + run + ":",
            imported.toMillis(),
            bare.toMillis(),
            ratio);
        if (run > 0) {
          ratios.add(ratio);
        }
      }
    }
    Collections.sort(ratios);
    return ratios.get(ratios.size() / 2);
  }

  private static Catalog catalog(Path pack) throws IOException {
    for (String name : PACK) {
      Path target = pack.resolve(name);
      Files.createDirectories(target.getParent());
      try (InputStream in = ImportBenchmark.class.getResourceAsStream("pack/" + name)) {
        Files.copy(in, target);
      }
    }
    List<String> regions = new ArrayList<>();
    regions.add("code,name,level,parent,kind");
    regions.add("990001,样例县,county,,");
    regions.add("990001100,样例镇,township,990001,");
    for (int i = 0; i < VILLAGES; i++) {
      regions.add(village(i) + ",村庄" + i + ",village,990001100,");
    }
    Files.write(pack.resolve("regions.csv"), regions);
    Files.writeString(
        pack.resolve("orgs.csv"),
        "id,title_zh,title_en,kind,region\nbureau,农业农村局,Bureau,department,990001\n");
    LoadResult result = new PackLoader().load(List.of(pack));
    return result
        .catalog()
        .orElseThrow(() -> new IllegalStateException(result.findings().list().toString()));
  }

  private static String village(int number) {
    return "990001100" + (100 + number);
  }

  /** Rows as a county would send them: titles of codes, names of villages, units in places. */
  private static void writeRows(Path csv, int rows) throws IOException {
    Random random = new Random(42);
    String[] kinds = {"户巷道硬化", "供水管网", "drain"};
    try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
      out.write("村,类别,序号,年度,工程量,投资,进度,开工日期,验收日期,施工单位,负责人,是否招标,备注,状态\n");
      for (int i = 0; i < rows; i++) {
        int village = i % VILLAGES;
        LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
        out.write(
            String.join(
                ",",
                village % 2 == 0 ? "村庄" + village : village(village),
                kinds[i % 3],
                Integer.toString(i),
                "2023",
                i % 5 == 0
                    ? random.nextInt(9) + 1 + ".4公里"
                    : Integer.toString(random.nextInt(9000)),
                random.nextInt(500) + "." + random.nextInt(99),
                Integer.toString(random.nextInt(101)),
                start.toString(),
                start.plusDays(random.nextInt(200)).toString(),
                "第" + random.nextInt(50) + "工程队",
                "样本" + random.nextInt(1000),
                i % 2 == 0 ? "是" : "否",
                "\"备注, 第 " + i + " 条\"",
                i % 3 == 0 ? "accepted" : ""));
        out.write('\n');
      }
    }
  }

  private static Duration timeImport(RecordImporter importer, Path csv, int rows)
      throws IOException {
    long start = System.nanoTime();
    ImportOutcome outcome =
        importer.run(
            ImportRequest.of("works", csv, Person.administrator("bench")), ImportProgress.silent());
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (outcome.created() != rows) {
      throw new IllegalStateException(outcome.findings().list().toString());
    }
    return time;
  }

  private static Duration timeCopy(Database database, Path copied)
      throws IOException, SQLException {
    try (Connection connection = database.owner().getConnection();
        InputStream in = Files.newInputStream(copied)) {
      long start = System.nanoTime();
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY reg.works FROM STDIN", in);
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }

  private static void dump(Database database, Path file) throws IOException, SQLException {
    try (Connection connection = database.owner().getConnection();
        OutputStream out = Files.newOutputStream(file)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY reg.works TO STDOUT", out);
    }
  }

  private static void empty(Database database) throws SQLException {
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE reg.works, ledger.entry");
      statement.execute("UPDATE ledger.head SET next = 0");
    }
  }

  private static long peakHeapMiB() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes >> 20;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
