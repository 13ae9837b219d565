package org.dajuan.figures.text;

import java.util.List;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.word.Localized;

/** Formulas in words. */
final class FormulaWords implements Formula.Visitor<Localized> {

  private final Definition definition;

  FormulaWords(Definition definition) {
    this.definition = definition;
  }

  @Override
  public Localized reference(Formula.Reference formula) {
    return name(formula.indicator());
  }

  @Override
  public Localized constant(Formula.Constant formula) {
    return Localized.of(formula.value().toPlainString());
  }

  @Override
  public Localized arithmetic(Formula.Arithmetic formula) {
    return Words.both(
        "arithmetic", of(formula.left()), String.valueOf(formula.operator()), of(formula.right()));
  }

  @Override
  public Localized growth(Formula.Growth formula) {
    return Words.both("growth", of(formula.of()));
  }

  @Override
  public Localized growthPoints(Formula.GrowthPoints formula) {
    return Words.both("growth_points", of(formula.of()));
  }

  @Override
  public Localized previous(Formula.Previous formula) {
    return Words.both("previous", of(formula.of()));
  }

  @Override
  public Localized rank(Formula.Rank formula) {
    Localized place =
        Words.both("rank.of", name(formula.of()), definition.levelTitle(formula.within()));
    return formula.given() == null ? place : Words.both("rank.given", name(formula.given()), place);
  }

  @Override
  public Localized share(Formula.Share formula) {
    return Words.both("share", of(formula.part()), of(formula.whole()));
  }

  @Override
  public Localized ratio(Formula.Ratio formula) {
    return Words.both("ratio", of(formula.numerator()), of(formula.denominator()));
  }

  @Override
  public Localized sumOf(Formula.SumOf formula) {
    return Words.both("sum_of", all(formula.parts()));
  }

  @Override
  public Localized streak(Formula.Streak formula) {
    return Words.both("streak", name(formula.of()));
  }

  @Override
  public Localized allDown(Formula.AllDown formula) {
    return Words.both("all_down", Definition.join(formula.of().stream().map(this::name).toList()));
  }

  @Override
  public Localized diversity(Formula.Diversity formula) {
    return Words.both("diversity", all(formula.parts()));
  }

  @Override
  public Localized targetRate(Formula.TargetRate formula) {
    return Words.both("target_rate", name(formula.of()));
  }

  private Localized of(Formula formula) {
    return formula.accept(this);
  }

  private Localized all(List<Formula> parts) {
    return Definition.join(parts.stream().map(this::of).toList());
  }

  private Localized name(String indicator) {
    return definition.name(indicator);
  }
}
