package org.dajuan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.ValueParser;

/**
 * How long it takes to load a division tree of the nation's size, how much memory it keeps, and how
 * many cells a second are read. Each is done several times, since the first runs warm up the JVM.
 *
 * <p>Prints one line per run. Without argument it makes its own pack; an argument is a pack folder
 * of which every field's example is read instead.
 */
public final class CatalogBenchmark {

  private static final int RUNS = 5;
  private static final int CELLS = 1_500_000;

  private CatalogBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      cells(load(Path.of(arguments[0])));
      return;
    }
    Path pack = Files.createTempDirectory("nation").resolve("nation");
    int regions = write(pack);
    for (int run = 1; run <= RUNS; run++) {
      long start = System.nanoTime();
      Catalog catalog = load(pack);
      double seconds = (System.nanoTime() - start) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      runtime.gc();
      long megabytes = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      System.out.printf(
          Locale.ROOT,
          "regions=%d loaded=%d seconds=%.1f heap=%d MiB%n",
          regions,
          catalog.regions().list().size(),
          seconds,
          megabytes);
    }
  }

  private static Catalog load(Path pack) {
    LoadResult result = new PackLoader().load(List.of(pack));
    return result
        .catalog()
        .orElseThrow(() -> new IllegalStateException(result.findings().list().get(0).line()));
  }

  private static void cells(Catalog catalog) {
    for (Register register : catalog.registers().values()) {
      for (Field field : register.fields()) {
        if (!field.example().isEmpty()) {
          cells(catalog, register.id(), field);
        }
      }
    }
  }

  private static void cells(Catalog catalog, String register, Field field) {
    ValueParser parser = ValueParser.forField(catalog, field);
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      for (int i = 0; i < CELLS / RUNS; i++) {
        parser.parse(field.example());
      }
      best = Math.max(best, CELLS / RUNS / ((System.nanoTime() - start) / 1e9));
    }
    System.out.printf(
        Locale.ROOT,
        "%s.%s %s cells/s=%.0f%n",
        register,
        field.name(),
        field.type().getClass().getSimpleName(),
        best);
  }

  /** Writes a pack with a tree of six levels and returns how many regions it has. */
  private static int write(Path pack) throws IOException {
    Files.createDirectories(pack);
    Files.writeString(pack.resolve("pack.yaml"), "pack: nation\nversion: 1\ntitle: Nation\n");
    StringBuilder levels = new StringBuilder("levels:\n");
    for (String level : List.of("nation", "province", "city", "county", "township", "village")) {
      levels.append("  - {level: ").append(level).append(", title: ").append(level).append("}\n");
    }
    Files.writeString(pack.resolve("levels.yaml"), levels);
    try (BufferedWriter csv = Files.newBufferedWriter(pack.resolve("regions.csv"))) {
      csv.write("code,name,level,parent\n0,全国,nation,\n");
      return 1 + children(csv, "0", 0);
    }
  }

  private static final String[] LEVELS = {"province", "city", "county", "township", "village"};
  private static final int[] CHILDREN = {31, 11, 8, 14, 15};

  private static int children(BufferedWriter csv, String parent, int depth) throws IOException {
    if (depth == LEVELS.length) {
      return 0;
    }
    int count = CHILDREN[depth];
    String prefix = depth == 0 ? "" : parent;
    for (int i = 0; i < CHILDREN[depth]; i++) {
      String code = prefix + (depth < 3 ? 10 + i : 100 + i);
      csv.write(code + ",第" + (i * 37 + depth) + "区划," + LEVELS[depth] + "," + parent + "\n");
      count += children(csv, code, depth + 1);
    }
    return count;
  }
}
