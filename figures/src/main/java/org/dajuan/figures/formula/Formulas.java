package org.dajuan.figures.formula;

import java.util.List;
import org.dajuan.catalog.indicator.Formula;

/** The parts of a formula that are formulas themselves. */
public final class Formulas {

  private Formulas() {}

  /** Direct parts, in the order in which they are written. */
  public static List<Formula> children(Formula formula) {
    if (formula instanceof Formula.Arithmetic f) {
      return List.of(f.left(), f.right());
    } else if (formula instanceof Formula.Growth f) {
      return List.of(f.of());
    } else if (formula instanceof Formula.GrowthPoints f) {
      return List.of(f.of());
    } else if (formula instanceof Formula.Previous f) {
      return List.of(f.of());
    } else if (formula instanceof Formula.Share f) {
      return List.of(f.part(), f.whole());
    } else if (formula instanceof Formula.Ratio f) {
      return List.of(f.numerator(), f.denominator());
    } else if (formula instanceof Formula.SumOf f) {
      return f.parts();
    } else if (formula instanceof Formula.Diversity f) {
      return f.parts();
    }
    return List.of();
  }
}
