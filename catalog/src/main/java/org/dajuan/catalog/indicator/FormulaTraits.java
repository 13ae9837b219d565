package org.dajuan.catalog.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one formula says and reads, without what its parts read. Immutable.
 *
 * @param kind the sort of statement that its figures make
 * @param scale what its figures are counted in
 * @param years in which years it reads
 * @param reads ids of the indicators that it names itself
 * @param children its parts that are formulas
 * @param among the level of the region below which it reads all regions of one level, null when it
 *     reads its own region only
 */
public record FormulaTraits(
    IndicatorKind kind,
    Scale scale,
    Years years,
    List<String> reads,
    List<Formula> children,
    @Nullable String among) {

  /** What figures are counted in when their indicator does not say. */
  public enum Scale {
    PLAIN,
    PERCENT,
    POINTS
  }

  /** Which periods are read for a figure of one period. */
  public enum Years {
    /** The same period. */
    SAME(0),
    /** The same period and that of the year before; no figure where either is missing. */
    BOTH(1),
    /** That of the year before, and nothing else. */
    BEFORE(1),
    /** The same and all before it. */
    ALL_UP_TO(0);

    private final int back;

    Years(int back) {
      this.back = back;
    }

    /** The number of years. */
    public int back() {
      return back;
    }
  }

  public FormulaTraits {
    reads = List.copyOf(reads);
    children = List.copyOf(children);
  }

  /** Reads nothing, and is a plain number. */
  static FormulaTraits of(IndicatorKind kind) {
    return new FormulaTraits(kind, Scale.PLAIN, Years.SAME, List.of(), List.of(), null);
  }

  FormulaTraits scaled(Scale as) {
    return new FormulaTraits(kind, as, years, reads, children, among);
  }

  FormulaTraits in(Years read) {
    return new FormulaTraits(kind, scale, read, reads, children, among);
  }

  FormulaTraits reading(List<String> indicators) {
    return new FormulaTraits(kind, scale, years, indicators, children, among);
  }

  FormulaTraits over(List<Formula> parts) {
    return new FormulaTraits(kind, scale, years, reads, parts, among);
  }

  FormulaTraits among(String level) {
    return new FormulaTraits(kind, scale, years, reads, children, level);
  }
}
