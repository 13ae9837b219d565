package org.dajuan.server.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: a life cycle runs from left to right; steps back run below. */
class FlowChartTest {

  private static State state(String id) {
    return new State(id, Localized.of(id), false, false);
  }

  private static Transition step(String id, String from, String to) {
    return new Transition(
        id,
        Localized.of(id),
        Set.of(from),
        to,
        Set.of(),
        List.of(),
        List.of(),
        null,
        false,
        false,
        null,
        Basis.UNSTATED);
  }

  private static Lifecycle lifecycle(List<State> states, Transition... steps) {
    return Lifecycle.builder("l")
        .title(Localized.of("l"))
        .initial(states.get(0).id())
        .states(states)
        .transitions(List.of(steps))
        .build();
  }

  private static FlowChart chart(Lifecycle lifecycle, @Nullable String here) {
    return FlowChart.of(lifecycle, here, Locale.ENGLISH);
  }

  private static FlowChart.Node node(FlowChart chart, String id) {
    return chart.nodes().stream().filter(n -> n.state().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void statesStandInTheOrderOfTheirSteps() {
    FlowChart chart =
        chart(
            lifecycle(
                List.of(state("a"), state("b"), state("c")),
                step("ab", "a", "b"),
                step("bc", "b", "c")),
            "b");
    assertThat(node(chart, "a").x()).isLessThan(node(chart, "b").x());
    assertThat(node(chart, "b").x()).isLessThan(node(chart, "c").x());
    assertThat(node(chart, "b").here()).isTrue();
  }

  @Test
  void stepBackRunsBelowTheStates() {
    FlowChart chart =
        chart(
            lifecycle(List.of(state("a"), state("b")), step("ab", "a", "b"), step("ba", "b", "a")),
            null);
    FlowChart.Edge back =
        chart.edges().stream().filter(FlowChart.Edge::back).findFirst().orElseThrow();
    assertThat(back.labelY()).isGreaterThan(node(chart, "a").y() + 38);
    assertThat(back.labelY()).isLessThan(chart.top() + chart.height());
  }

  @Test
  void stepsBetweenTheSameStatesShareAnEdge() {
    FlowChart chart =
        chart(
            lifecycle(
                List.of(state("a"), state("b")), step("one", "a", "b"), step("two", "a", "b")),
            null);
    assertThat(chart.edges()).hasSize(1);
    assertThat(chart.edges().get(0).steps()).hasSize(2);
  }

  @Test
  void unreachableStateIsStillDrawn() {
    FlowChart chart = chart(lifecycle(List.of(state("a"), state("lost"))), null);
    assertThat(chart.nodes()).hasSize(2);
    assertThat(node(chart, "lost").x()).isGreaterThan(node(chart, "a").x());
  }

  @Test
  void sideStateIsToldWithItsWaysInAndOutInsteadOfDrawn() {
    State paused = new State("paused", Localized.of("paused"), false, true);
    FlowChart chart =
        chart(
            lifecycle(
                List.of(state("a"), state("b"), paused),
                step("ab", "a", "b"),
                step("pause", "a", "paused"),
                step("resume", "paused", "b")),
            "paused");
    assertThat(chart.nodes()).hasSize(2);
    assertThat(chart.edges()).hasSize(1);
    FlowChart.Side side = chart.sides().get(0);
    assertThat(side.here()).isTrue();
    assertThat(side.in().get(0).states()).extracting(State::id).containsExactly("a");
    assertThat(side.out().get(0).states()).extracting(State::id).containsExactly("b");
  }

  @Test
  void longNamesHaveRoom() {
    Lifecycle lifecycle =
        lifecycle(
            List.of(state("a"), state("Checked by the township")),
            step("Assess and give notice", "a", "Checked by the township"));
    FlowChart chart = chart(lifecycle, null);
    FlowChart.Node first = node(chart, "a");
    FlowChart.Node second = node(chart, "Checked by the township");
    assertThat(second.width()).isGreaterThan(150);
    assertThat(second.x() - first.x() - first.width()).isGreaterThan(140);
    assertThat(chart.width()).isGreaterThan(second.x() + second.width());
  }

  @Test
  void noTwoStatesOverlap() {
    FlowChart chart =
        chart(
            lifecycle(
                List.of(state("a"), state("b"), state("c"), state("d")),
                step("ab", "a", "b"),
                step("ac", "a", "c"),
                step("ad", "a", "d"),
                step("bd", "b", "d")),
            null);
    Set<String> places =
        chart.nodes().stream().map(n -> n.x() + "," + n.y()).collect(Collectors.toSet());
    assertThat(places).hasSize(4);
  }
}
