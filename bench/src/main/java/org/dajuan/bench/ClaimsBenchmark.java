package org.dajuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.verdict.FigureSource;

/**
 * How fast reports are read: one article, warm, in milliseconds, and ten megabytes of reports in
 * megabytes of UTF-8 per second of processor time and of wall time. Without a ledger, so that
 * reading and matching are measured and not the database.
 *
 * <p>Arguments: pack folder (packs/wuxiang), text to read (packs/wuxiang/examples/article.txt).
 */
public final class ClaimsBenchmark {

  private static final int WARM_UP = 200;
  private static final int RUNS = 50;
  private static final int LARGE_BYTES = 10_000_000;
  private static final PrintStream OUT = System.out;

  private ClaimsBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path pack = Path.of(arguments.length > 0 ? arguments[0] : "packs/wuxiang");
    Path file = arguments.length > 1 ? Path.of(arguments[1]) : pack.resolve("examples/article.txt");
    Catalog catalog =
        new PackLoader()
            .load(List.of(pack))
            .catalog()
            .orElseThrow(() -> new IllegalArgumentException(pack + " is faulty; validate it."));
    TextChecker checker = new TextChecker(catalog, FigureSource.none());
    String article = Files.readString(file);
    measureArticle(checker, catalog, article);
    measureVolume(checker, catalog, article);
  }

  private static void measureArticle(TextChecker checker, Catalog catalog, String article) {
    for (int i = 0; i < WARM_UP; i++) {
      check(checker, catalog, article);
    }
    long begin = System.nanoTime();
    for (int i = 0; i < RUNS; i++) {
      check(checker, catalog, article);
    }
    double milliseconds = (System.nanoTime() - begin) / 1e6 / RUNS;
    OUT.printf(
        Locale.ROOT,
        "article: %d characters, %.2f ms each (target 50)%n",
        article.length(),
        milliseconds);
  }

  private static void measureVolume(TextChecker checker, Catalog catalog, String article) {
    int bytes = article.getBytes(StandardCharsets.UTF_8).length + 1;
    String volume = (article + "\n").repeat(LARGE_BYTES / bytes);
    double megabytes = volume.getBytes(StandardCharsets.UTF_8).length / 1e6;
    for (int run = 0; run < 3; run++) {
      long wall = System.nanoTime();
      long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      CheckResult result = check(checker, catalog, volume);
      double processorSeconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
      double wallSeconds = (System.nanoTime() - wall) / 1e9;
      OUT.printf(
          Locale.ROOT,
          "volume: %.1f MB, %d claims, %.1f MB/s of processor time, %.1f MB/s of wall time"
              + " (target 2)%n",
          megabytes,
          result.claims().size(),
          megabytes / processorSeconds,
          megabytes / wallSeconds);
    }
  }

  private static CheckResult check(TextChecker checker, Catalog catalog, String text) {
    return checker.check(text, catalog.home(), Period.year(2023));
  }
}
