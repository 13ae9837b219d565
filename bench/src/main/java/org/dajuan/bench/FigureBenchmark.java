package org.dajuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.engine.RefreshResult;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.schema.SchemaMigration;

/**
 * How long figures take: computing all, and refreshing after one record changed. Arguments: number
 * of villages (277) and records for each village and month (5). One year of records over 60
 * indicators; results are described in {@code docs/benchmarks.md}.
 */
public final class FigureBenchmark {

  private static final int ROUNDS = 40;

  private FigureBenchmark() {}

  /** Runs and prints one line per measurement. */
  public static void main(String[] arguments) throws IOException, SQLException {
    int villages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 277;
    int perMonth = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("dajuan-figure-benchmark");
    try {
      Catalog catalog = catalog(BenchmarkPack.write(folder.resolve("bench"), villages));
      try (Database database = Database.open(new DataFolder(folder.resolve("data")))) {
        SchemaMigration.Outcome outcome = SchemaMigration.migrate(database, catalog);
        if (!outcome.succeeded()) {
          throw new IllegalStateException(outcome.findings().list().toString());
        }
        FigureSchema.migrate(database.owner());
        measure(database, catalog, villages, perMonth);
      }
    } finally {
      delete(folder);
    }
  }

  private static Catalog catalog(Path pack) {
    LoadResult loaded = new PackLoader().load(List.of(pack));
    return loaded
        .catalog()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    String.join(
                        "\n", loaded.findings().list().stream().map(Finding::line).toList())));
  }

  private static void measure(Database database, Catalog catalog, int villages, int perMonth)
      throws SQLException {
    execute(database, BenchmarkPack.records(villages, perMonth));
    FigureEngine engine = new FigureEngine(database.engine(), catalog, Clock.systemUTC());
    for (int i = 0; i < 3; i++) {
      RefreshResult full = engine.recompute();
      System.out.printf(
          "full recomputation: %d villages, %d records, %d indicators, %d figures: %d ms%n",
          villages,
          villages * 12 * perMonth,
          catalog.indicators().size(),
          full.figures(),
          full.took().toMillis());
    }
    long[] idle = new long[ROUNDS];
    long[] one = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      engine.refresh();
      idle[i] = System.nanoTime() - begin;
      execute(database, BenchmarkPack.change(i));
      begin = System.nanoTime();
      engine.refresh();
      one[i] = System.nanoTime() - begin;
    }
    System.out.printf("refresh when nothing changed: %s%n", percentiles(idle));
    System.out.printf("refresh after one record: %s%n", percentiles(one));
  }

  private static String percentiles(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return "median %.1f ms, 95 %% %.1f ms"
        .formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6);
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(FigureBenchmark::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
