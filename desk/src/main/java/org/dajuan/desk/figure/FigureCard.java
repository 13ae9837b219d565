package org.dajuan.desk.figure;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One figure on the answer sheet with what stands around it.
 *
 * @param figure null when there is no record or its value is not told
 * @param text the value as printed, or what is printed in its place
 * @param series values of the years up to this one, from old to new; years without are left out
 * @param years which years these are, such as 2021–2023
 * @param drifted whether a published report says another value
 */
public record FigureCard(
    Indicator indicator,
    @Nullable Figure figure,
    String text,
    List<BigDecimal> series,
    String years,
    @Nullable TargetMark target,
    @Nullable RankMark rank,
    boolean drifted) {

  public FigureCard {
    series = List.copyOf(series);
  }

  /**
   * How much of a target has been reached.
   *
   * @param text the target as printed
   * @param percent of the target, at least 0; may exceed 100; null for growth and the like, of
   *     which a percentage says nothing
   */
  public record TargetMark(String text, @Nullable BigDecimal percent) {

    /** For a bar that cannot be more than full. */
    public int bar() {
      return percent == null ? 0 : percent.min(BigDecimal.valueOf(100)).intValue();
    }
  }

  /**
   * The place among peers.
   *
   * @param indicator the rank's own indicator, for the way to its trace
   * @param within title of the enclosing region, such as 长治市
   * @param computed the place that the peers' figures give, where the published one is another;
   *     else null
   */
  public record RankMark(
      String indicator,
      int place,
      int size,
      boolean tied,
      String within,
      @Nullable Integer computed) {}

  /** Whether there is no record, and not only nothing that may be told. */
  public boolean isMissing() {
    return figure == null && text.isEmpty();
  }

  /** Whether the value is not told; its text says so. */
  public boolean isWithheld() {
    return figure == null && !text.isEmpty();
  }
}
