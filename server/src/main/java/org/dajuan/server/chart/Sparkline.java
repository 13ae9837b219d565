package org.dajuan.server.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tiny chart without axes, 100 wide and 32 high. Up to {@link #MOST_BARS} values are bars, more
 * are a line; bars always stand on zero.
 *
 * @param bars empty when it is a line
 * @param points of the line as SVG writes them, empty when it is bars
 * @param lastX where the newest value lies, from the left
 * @param lastY where the newest value lies, from the top
 */
public record Sparkline(List<Bar> bars, String points, double lastX, double lastY) {

  /** More values than this are drawn as a line. */
  public static final int MOST_BARS = 6;

  private static final double WIDTH = 100;
  private static final double HEIGHT = 32;
  private static final double EDGE = 3;

  /**
   * One bar.
   *
   * @param now whether it is the newest
   */
  public record Bar(double x, double y, double width, double height, boolean now) {}

  public Sparkline {
    bars = List.copyOf(bars);
  }

  /** Of values from old to new; fewer than two give an empty drawing. */
  public static Sparkline of(List<BigDecimal> values) {
    if (values.size() < 2) {
      return new Sparkline(List.of(), "", 0, 0);
    }
    return values.size() <= MOST_BARS ? bars(values) : line(values);
  }

  public boolean isEmpty() {
    return bars.isEmpty() && points.isEmpty();
  }

  private static Sparkline bars(List<BigDecimal> values) {
    double most = Math.max(0, greatest(values));
    double least = Math.min(0, least(values));
    double range = most - least == 0 ? 1 : most - least;
    double step = WIDTH / values.size();
    double zero = HEIGHT * most / range;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double height = Math.abs(values.get(i).doubleValue()) / range * HEIGHT;
      double y = values.get(i).signum() < 0 ? zero : zero - height;
      boolean now = i == values.size() - 1;
      // A value of zero still shows as a hairline, so that it is not taken for a missing one.
      bars.add(
          new Bar(
              round(i * step + step * 0.15),
              round(Math.min(y, HEIGHT - 1)),
              round(step * 0.7),
              round(Math.max(height, 1)),
              now));
    }
    return new Sparkline(bars, "", 0, 0);
  }

  private static Sparkline line(List<BigDecimal> values) {
    double most = greatest(values);
    double least = least(values);
    double range = most - least;
    StringBuilder points = new StringBuilder();
    double x = 0;
    double y = 0;
    for (int i = 0; i < values.size(); i++) {
      x = EDGE + (WIDTH - 2 * EDGE) * i / (values.size() - 1);
      double share = range == 0 ? 0.5 : (values.get(i).doubleValue() - least) / range;
      y = HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
      points.append(String.format(Locale.ROOT, "%s%.1f,%.1f", i == 0 ? "" : " ", x, y));
    }
    return new Sparkline(List.of(), points.toString(), round(x), round(y));
  }

  private static double greatest(List<BigDecimal> values) {
    return values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
  }

  private static double least(List<BigDecimal> values) {
    return values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
  }

  private static double round(double coordinate) {
    return Math.round(coordinate * 10) / 10.0;
  }
}
