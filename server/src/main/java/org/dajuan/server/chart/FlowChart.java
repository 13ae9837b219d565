package org.dajuan.server.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/**
 * 流程图 — a life cycle drawn from left to right: a state stands one column to the right of the
 * nearest state that leads to it; steps that lead back run below, steps that skip columns above.
 * Side states (paused, rejected) are reached from nearly everywhere, so that arrows to them would
 * cover the drawing; they are told below it, each with its ways in and out.
 *
 * @param top upper edge of the drawing, negative where arcs rise above the states
 */
public record FlowChart(
    int width, int top, int height, List<Node> nodes, List<Edge> edges, List<Side> sides) {

  private static final int NARROWEST_NODE = 96;
  private static final int NARROWEST_GAP = 76;
  private static final int NODE_HEIGHT = 38;
  private static final int ROW = 78;
  private static final int ARC = 26;

  /** A state; {@code x}, {@code y} is its upper left corner. */
  public record Node(int x, int y, int width, State state, boolean here) {

    public int height() {
      return NODE_HEIGHT;
    }

    public int middleX() {
      return x + width / 2;
    }

    public int middleY() {
      return y + NODE_HEIGHT / 2;
    }
  }

  /** The steps from one state to another. */
  public record Edge(
      String path, double labelX, double labelY, List<Transition> steps, boolean back) {}

  /** A state off the main line, the steps that lead to it, and those that lead out of it. */
  public record Side(State state, boolean here, List<Way> in, List<Way> out) {}

  /** A step and the states at its other end. */
  public record Way(Transition step, List<State> states) {}

  /** A cubic curve; its top or bottom lies at the middle. */
  private record Curve(
      double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {

    String path() {
      return String.format(
          Locale.ROOT, "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f", x0, y0, x1, y1, x2, y2, x3, y3);
    }

    double middleX() {
      return (x0 + 3 * x1 + 3 * x2 + x3) / 8;
    }

    double middleY() {
      return (y0 + 3 * y1 + 3 * y2 + y3) / 8;
    }
  }

  public FlowChart {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    sides = List.copyOf(sides);
  }

  /** Room for the names: the width of a state, and the space between two columns for a step. */
  private record Measure(int node, int gap) {

    static Measure of(Lifecycle lifecycle, Locale locale) {
      int node = NARROWEST_NODE;
      for (State state : lifecycle.states()) {
        node = state.side() ? node : Math.max(node, pixels(state.title().in(locale), 13) + 20);
      }
      int gap = NARROWEST_GAP;
      for (Transition step : lifecycle.transitions()) {
        boolean main =
            isMain(lifecycle, step.to())
                && step.from().stream().anyMatch(s -> isMain(lifecycle, s));
        gap = main ? Math.max(gap, pixels(step.title().in(locale), 11) + 24) : gap;
      }
      return new Measure(node, gap);
    }

    int column() {
      return node + gap;
    }

    /** About as wide as browsers draw it: Chinese characters are square, Latin ones narrower. */
    private static int pixels(String text, int size) {
      return text.codePoints().map(each -> each < 0x2e80 ? size * 6 / 10 + 1 : size).sum();
    }
  }

  /**
   * @param here id of the state to stress, null for none
   * @param locale in which the names are said, which decides how much room they need
   */
  public static FlowChart of(Lifecycle lifecycle, @Nullable String here, Locale locale) {
    Measure measure = Measure.of(lifecycle, locale);
    Map<String, Integer> columns = columns(lifecycle);
    Map<Integer, List<State>> main = byColumn(lifecycle, columns);
    int rows = main.values().stream().mapToInt(List::size).max().orElse(0);
    Map<String, Node> nodes = new LinkedHashMap<>();
    main.forEach(
        (column, states) ->
            place(nodes, measure, column, states, (rows - states.size()) * ROW / 2, here));
    List<Edge> edges = edges(lifecycle, columns, nodes);
    double lowest = (double) rows * ROW - (ROW - NODE_HEIGHT);
    double highest = 0;
    for (Edge edge : edges) {
      lowest = Math.max(lowest, edge.labelY() + 6);
      highest = Math.min(highest, edge.labelY() - 6);
    }
    int top = (int) highest - 8;
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int width = 16 + measure.node() + last * measure.column();
    return new FlowChart(
        width,
        top,
        (int) lowest + 8 - top,
        List.copyOf(nodes.values()),
        edges,
        sides(lifecycle, here));
  }

  private static List<Side> sides(Lifecycle lifecycle, @Nullable String here) {
    List<Side> sides = new ArrayList<>();
    for (State state : lifecycle.states()) {
      if (state.side()) {
        List<Way> in = new ArrayList<>();
        List<Way> out = new ArrayList<>();
        for (Transition step : lifecycle.transitions()) {
          if (step.to().equals(state.id())) {
            in.add(
                new Way(
                    step,
                    lifecycle.states().stream()
                        .filter(from -> step.from().contains(from.id()))
                        .toList()));
          } else if (step.from().contains(state.id())) {
            out.add(new Way(step, lifecycle.findState(step.to()).stream().toList()));
          }
        }
        sides.add(new Side(state, state.id().equals(here), in, out));
      }
    }
    return sides;
  }

  private static Map<Integer, List<State>> byColumn(
      Lifecycle lifecycle, Map<String, Integer> columns) {
    Map<Integer, List<State>> byColumn = new TreeMap<>();
    for (State state : lifecycle.states()) {
      if (!state.side()) {
        byColumn
            .computeIfAbsent(columns.getOrDefault(state.id(), 0), c -> new ArrayList<>())
            .add(state);
      }
    }
    return byColumn;
  }

  private static void place(
      Map<String, Node> nodes,
      Measure measure,
      int column,
      List<State> states,
      int top,
      @Nullable String here) {
    for (int i = 0; i < states.size(); i++) {
      State state = states.get(i);
      nodes.put(
          state.id(),
          new Node(
              8 + column * measure.column(),
              top + i * ROW,
              measure.node(),
              state,
              state.id().equals(here)));
    }
  }

  /** How many steps of the main line a state is from the beginning. */
  private static Map<String, Integer> columns(Lifecycle lifecycle) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    columns.put(lifecycle.initial(), 0);
    open.add(lifecycle.initial());
    while (!open.isEmpty()) {
      String state = open.remove();
      for (Transition step : lifecycle.transitions()) {
        boolean leads = step.from().contains(state) && !columns.containsKey(step.to());
        if (leads && isMain(lifecycle, step.to())) {
          columns.put(step.to(), columns.getOrDefault(state, 0) + 1);
          open.add(step.to());
        }
      }
    }
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    lifecycle.states().stream()
        .filter(state -> !state.side())
        .forEach(state -> columns.putIfAbsent(state.id(), last + 1));
    return columns;
  }

  private static boolean isMain(Lifecycle lifecycle, String state) {
    return lifecycle.findState(state).filter(found -> !found.side()).isPresent();
  }

  private static List<Edge> edges(
      Lifecycle lifecycle, Map<String, Integer> columns, Map<String, Node> nodes) {
    Map<String, Map<String, List<Transition>>> steps = new LinkedHashMap<>();
    for (State from : lifecycle.states()) {
      for (Transition transition : lifecycle.transitions()) {
        boolean drawn = nodes.containsKey(from.id()) && nodes.containsKey(transition.to());
        if (drawn && transition.from().contains(from.id()) && !transition.to().equals(from.id())) {
          steps
              .computeIfAbsent(from.id(), id -> new LinkedHashMap<>())
              .computeIfAbsent(transition.to(), id -> new ArrayList<>())
              .add(transition);
        }
      }
    }
    List<Edge> edges = new ArrayList<>();
    steps.forEach(
        (from, targets) ->
            targets.forEach(
                (to, transitions) -> {
                  Node start = nodes.get(from);
                  Node goal = nodes.get(to);
                  if (start == null || goal == null) {
                    return; // only states that are drawn have edges
                  }
                  int forward = columns.getOrDefault(to, 0) - columns.getOrDefault(from, 0);
                  Curve curve = curve(start, goal, forward);
                  edges.add(
                      new Edge(
                          curve.path(),
                          curve.middleX(),
                          curve.middleY(),
                          transitions,
                          forward <= 0));
                }));
    return edges;
  }

  private static Curve curve(Node from, Node to, int forward) {
    if (forward == 1 || (forward > 1 && from.y() != to.y())) {
      double x0 = from.x() + from.width();
      double reach = (to.x() - x0) / 2;
      return new Curve(
          x0,
          from.middleY(),
          x0 + reach,
          from.middleY(),
          to.x() - reach,
          to.middleY(),
          to.x() - 2,
          to.middleY());
    }
    if (forward == 0) {
      boolean down = to.y() > from.y();
      double shift = down ? -18 : 18;
      double y0 = down ? from.y() + NODE_HEIGHT : from.y();
      double y3 = down ? to.y() - 2 : to.y() + NODE_HEIGHT + 2;
      double x = from.middleX() + shift;
      return new Curve(x, y0, x, (y0 + y3) / 2, x, (y0 + y3) / 2, x, y3);
    }
    double bend = (forward > 0 ? -1 : 1) * (ARC + ARC * 0.9 * Math.abs(forward));
    double y0 = forward > 0 ? from.y() : from.y() + NODE_HEIGHT;
    double y3 = forward > 0 ? to.y() - 2 : to.y() + NODE_HEIGHT + 2;
    double x0 = from.middleX() + (forward > 0 ? 12 : -12);
    double x3 = to.middleX() + (forward > 0 ? -12 : 12);
    return new Curve(x0, y0, x0, y0 + bend, x3, y3 + bend, x3, y3);
  }
}
