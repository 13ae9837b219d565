package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Steps of long work, each a line with what came of it and how long it took. */
final class Steps {

  private final Console console;
  private final PrintWriter out;
  private final long begun = System.nanoTime();
  private int number;

  Steps(Console console, PrintWriter out) {
    this.console = console;
    this.out = out;
  }

  /** What a step does; gives what to say of it. */
  interface Work {
    String run() throws IOException;
  }

  /** Runs a step and prints its line. */
  void run(String title, Work work) throws IOException {
    long start = System.nanoTime();
    String result = work.run();
    console.done();
    number++;
    out.printf(
        Locale.ROOT,
        "%2d. %s: %s (%s)%n",
        number,
        title,
        result,
        seconds(System.nanoTime() - start));
    out.flush();
  }

  /** Shows how far the step at hand has come, on terminals only. */
  void progress(String what, long done) {
    console.counting(what, done);
  }

  /** Time since the first step. */
  String total() {
    return seconds(System.nanoTime() - begun);
  }

  private static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f s", Duration.ofNanos(nanoseconds).toMillis() / 1000.0);
  }
}
