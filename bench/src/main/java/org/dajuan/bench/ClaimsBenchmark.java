package org.dajuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;

/**
 * How fast reports are checked: one article, warm, in milliseconds, and one, three and ten
 * megabytes of reports in megabytes of UTF-8 per second of processor time and of wall time.
 *
 * <p>Arguments: pack folder (packs/wuxiang), text to read (packs/wuxiang/examples/article.txt),
 * data folder. Without a data folder nothing is recorded, so that reading and matching are
 * measured; with one, such as {@code ./dajuan demo} makes, the check desk is, with all figures and
 * recorded things.
 */
public final class ClaimsBenchmark {

  private static final int WARM_UP = 200;
  private static final int RUNS = 50;
  private static final int[] MEGABYTES = {1, 3, 10, 10, 10};
  private static final PrintStream OUT = System.out;

  private ClaimsBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path pack = Path.of(arguments.length > 0 ? arguments[0] : "packs/wuxiang");
    Path file = arguments.length > 1 ? Path.of(arguments[1]) : pack.resolve("examples/article.txt");
    String article = Files.readString(file);
    if (arguments.length > 2) {
      WorkspaceOptions options =
          WorkspaceOptions.of(Path.of(arguments[2]), Path.of("")).withPacks(List.of(pack));
      try (Workspace workspace = Workspace.open(options)) {
        workspace.bringUpToDate();
        CheckDesk desk = workspace.checkDesk();
        measure(text -> desk.check(ReadDocument.pasted(text), null, null, List.of()), article);
      }
    } else {
      Catalog catalog =
          new PackLoader()
              .load(List.of(pack))
              .catalog()
              .orElseThrow(() -> new IllegalArgumentException(pack + " is faulty; validate it."));
      TextChecker checker = new TextChecker(catalog, FigureSource.none(), ThingSource.none());
      measure(text -> checker.check(text, catalog.home(), Period.year(2023)), article);
    }
  }

  private static void measure(Function<String, CheckResult> check, String article) {
    measureArticle(check, article);
    for (int megabytes : MEGABYTES) {
      measureVolume(check, article, megabytes * 1_000_000);
    }
  }

  private static void measureArticle(Function<String, CheckResult> check, String article) {
    long claims = 0;
    for (int i = 0; i < WARM_UP; i++) {
      claims += check.apply(article).claims().size();
    }
    long processor = processorTime();
    long begin = System.nanoTime();
    for (int i = 0; i < RUNS; i++) {
      claims += check.apply(article).claims().size();
    }
    OUT.printf(
        Locale.ROOT,
        "article: %d characters, %d claims, %.2f ms of processor time, %.2f ms each (target 50)%n",
        article.length(),
        claims / (WARM_UP + RUNS),
        (processorTime() - processor) / 1e6 / RUNS,
        (System.nanoTime() - begin) / 1e6 / RUNS);
  }

  private static void measureVolume(Function<String, CheckResult> check, String article, int size) {
    int bytes = article.getBytes(StandardCharsets.UTF_8).length + 1;
    String volume = (article + "\n").repeat(Math.max(1, size / bytes));
    double megabytes = volume.getBytes(StandardCharsets.UTF_8).length / 1e6;
    long wall = System.nanoTime();
    long processor = processorTime();
    CheckResult result = check.apply(volume);
    double processorSeconds = (processorTime() - processor) / 1e9;
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

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
