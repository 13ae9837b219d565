package org.dajuan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * What long work says while it runs: on a terminal a bar that is redrawn, elsewhere one plain line
 * per step. Goes to standard error, so that standard output holds results only.
 */
final class Console {

  private static final int BAR = 24;

  private final PrintWriter out;
  private final boolean terminal;
  private boolean barShown;
  private int lastPercent = -1;

  Console(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Standard error; a terminal when both input and output are. */
  static Console ofStandardError() {
    return new Console(
        new PrintWriter(System.err, true, StandardCharsets.UTF_8), Terminal.find() != null);
  }

  /** The same for another stream than the process's own standard error. */
  static Console of(PrintWriter error) {
    return new Console(error, Terminal.find() != null);
  }

  /** A finished step with what came of it and how long it took. */
  void step(String what, String result, Duration took) {
    clearBar();
    out.printf(Locale.ROOT, "%-34s %-44s %6.1f s%n", what, result, took.toMillis() / 1000.0);
  }

  void line(String text) {
    clearBar();
    out.println(text);
  }

  /**
   * How far long work has come; cheap to call often.
   *
   * @param total 0 when not known
   */
  void progress(String what, long done, long total) {
    if (!terminal || total <= 0) {
      return;
    }
    int percent = (int) (100 * done / total);
    if (percent == lastPercent) {
      return;
    }
    lastPercent = percent;
    int filled = BAR * percent / 100;
    out.printf(
        Locale.ROOT,
        "\r%s [%s%s] %3d%%",
        what,
        "#".repeat(filled),
        " ".repeat(BAR - filled),
        percent);
    out.flush();
    barShown = true;
  }

  /** As {@link #progress}, and off a terminal one line for each tenth. */
  void milestones(String what, long done, long total) {
    if (terminal || total <= 0) {
      progress(what, done, total);
      return;
    }
    int tenth = (int) (10 * done / total) * 10;
    if (tenth > lastPercent && tenth > 0) {
      line(what + " " + tenth + "%");
    }
    lastPercent = Math.max(tenth, lastPercent);
  }

  /** How many have been done of an unknown number; cheap to call often. */
  void counting(String what, long done) {
    if (terminal) {
      out.printf(Locale.ROOT, "\r%s %,d ", what, done);
      out.flush();
      barShown = true;
    }
  }

  /** Long work is over: the bar goes. */
  void done() {
    clearBar();
  }

  private void clearBar() {
    if (barShown) {
      out.print("\r" + " ".repeat(78) + "\r");
      barShown = false;
      lastPercent = -1;
    }
  }
}
