package org.dajuan.server.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of bars with a label below and the value above each; 440 wide. Bars stand on zero,
 * negative ones hang from it.
 *
 * @param zero height of the base line, from the top
 */
public record SeriesChart(int width, int height, double zero, List<Bar> bars) {

  private static final int WIDTH = 440;
  private static final int PLOT_TOP = 24;
  private static final int PLOT_HEIGHT = 140;
  private static final int LABELS = 26;
  private static final double WIDEST = 52;

  /**
   * A value to draw: what it is called, its size, how it is printed, whether it is the one shown.
   */
  public record Item(String label, BigDecimal value, String text, boolean now) {}

  /** One bar with its two texts, which are centred on {@code middle}. */
  public record Bar(
      double x,
      double y,
      double width,
      double height,
      double middle,
      double textY,
      String label,
      String text,
      boolean now) {}

  public SeriesChart {
    bars = List.copyOf(bars);
  }

  /** Of items from left to right; none give an empty chart. */
  public static SeriesChart of(List<Item> items) {
    double most = items.stream().mapToDouble(i -> i.value().doubleValue()).max().orElse(0);
    double least = items.stream().mapToDouble(i -> i.value().doubleValue()).min().orElse(0);
    most = Math.max(0, most);
    least = Math.min(0, least);
    double range = most - least == 0 ? 1 : most - least;
    double zero = PLOT_TOP + PLOT_HEIGHT * most / range;
    double step = (double) WIDTH / Math.max(1, items.size());
    double width = Math.min(WIDEST, step * 0.6);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      double height = Math.max(1.5, Math.abs(item.value().doubleValue()) / range * PLOT_HEIGHT);
      double y = item.value().signum() < 0 ? zero : zero - height;
      double middle = step * (i + 0.5);
      bars.add(
          new Bar(
              round(middle - width / 2),
              round(y),
              round(width),
              round(height),
              round(middle),
              round(y - 7),
              item.label(),
              item.text(),
              item.now()));
    }
    return new SeriesChart(WIDTH, PLOT_TOP + PLOT_HEIGHT + LABELS, round(zero), bars);
  }

  private static double round(double coordinate) {
    return Math.round(coordinate * 10) / 10.0;
  }
}
