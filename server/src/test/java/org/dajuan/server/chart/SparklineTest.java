package org.dajuan.server.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** FEATURE: a sparkline stays inside its box and shows zero as zero, not as nothing. */
class SparklineTest {

  private static List<BigDecimal> values(long... numbers) {
    return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void oneValueIsNoTrend() {
    assertThat(Sparkline.of(values(5)).isEmpty()).isTrue();
  }

  @Test
  void highestBarFillsTheHeight() {
    Sparkline sparkline = Sparkline.of(values(50, 100));
    assertThat(sparkline.bars().get(1).height()).isEqualTo(32);
    assertThat(sparkline.bars().get(0).height()).isEqualTo(16);
    assertThat(sparkline.bars().get(1).now()).isTrue();
  }

  @Test
  void zeroIsAHairline() {
    assertThat(Sparkline.of(values(10, 0)).bars().get(1).height()).isEqualTo(1);
  }

  @Test
  void negativeBarsHangFromTheZeroLine() {
    Sparkline sparkline = Sparkline.of(values(10, -10));
    assertThat(sparkline.bars().get(0).y()).isZero();
    assertThat(sparkline.bars().get(1).y()).isEqualTo(16);
  }

  @Property
  void nothingLeavesTheBox(@ForAll @Size(min = 2, max = 20) List<Integer> numbers) {
    Sparkline sparkline = Sparkline.of(numbers.stream().map(BigDecimal::valueOf).toList());
    for (Sparkline.Bar bar : sparkline.bars()) {
      assertThat(bar.y()).isBetween(0.0, 32.0);
      assertThat(bar.y() + bar.height()).isBetween(0.0, 33.1);
      assertThat(bar.x() + bar.width()).isBetween(0.0, 100.0);
    }
    if (!sparkline.points().isEmpty()) {
      for (String point : sparkline.points().split(" ")) {
        assertThat(Double.parseDouble(point.split(",")[1])).isBetween(0.0, 32.0);
      }
    }
  }
}
