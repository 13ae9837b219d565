package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.unit.Units;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 合计 — one number told of several things together: 改厕、提标改造共1.6万座. The sum of their figures is
 * compared; each part keeps the figure on which it rests.
 */
public final class SumOfParts {

  /** One of the things that are added. */
  public record Part(String subject, Optional<Match> match, Scope scope) {}

  private final FigureSource figures;
  private final Units units;
  private final NumberComparison comparison;
  private final Words sums;
  private final Words each;

  public SumOfParts(FigureSource figures, Units units, Vocabulary vocabulary) {
    this.figures = figures;
    this.units = units;
    comparison = new NumberComparison(vocabulary);
    sums = vocabulary.words("sum_word");
    each = vocabulary.words("each_word");
  }

  /** Whether the text says that its number is the sum of what it names. */
  public boolean isSaid(Claim claim) {
    return isAmount(claim) && sums.occursIn(claim.wording().before()) && !isEach(claim);
  }

  /** Whether a number of several things may be their sum though the text does not say so. */
  public boolean mayBeMeant(Claim claim) {
    return isAmount(claim) && claim.subjects().size() > 1 && !isEach(claim);
  }

  /** Whether only a word of summing stands before the value: the things were told before. */
  public boolean sumsUpWhatWasTold(Claim claim) {
    String before = claim.wording().before();
    String word = sums.endingAt(before, before.length(), 0);
    boolean alone = word != null && before.substring(0, before.length() - word.length()).isBlank();
    return isAmount(claim) && alone;
  }

  private boolean isEach(Claim claim) {
    return each.occursIn(claim.wording().before());
  }

  private static boolean isAmount(Claim claim) {
    return (claim.kind() == IndicatorKind.COUNT || claim.kind() == IndicatorKind.LEVEL)
        && claim.value() != null
        && !claim.target();
  }

  /** The verdicts on all parts, the same for each; empty when a part has no firm figure. */
  public Optional<List<Judgement>> judge(Claim claim, List<Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean complete = true;
    List<KnownFigure> found = new ArrayList<>();
    for (Part part : parts) {
      Optional<KnownFigure> figure = figure(part);
      Optional<BigDecimal> value = figure.flatMap(known -> inUnitOf(claim, known));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
      complete &= figure.get().status() == KnownFigure.Status.COMPLETE;
      found.add(figure.get());
    }
    BigDecimal claimed = claim.value() == null ? BigDecimal.ZERO : claim.value();
    Agreement agreement =
        comparison.of(claim, claimed, sum, parts.get(0).match().orElseThrow().indicator());
    Verdict verdict =
        agreement == Agreement.AGREES && complete
            ? Verdict.SUPPORTED
            : agreement == Agreement.DIFFERS && complete ? Verdict.CONTRADICTED : Verdict.UNPROVEN;
    Localized why = why(claim, parts, found, sum, verdict);
    List<Judgement> judged = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      judged.add(
          Judgement.by(found.get(i), part.subject(), verdict, part.scope(), part.match(), why));
    }
    return Optional.of(judged);
  }

  private Optional<KnownFigure> figure(Part part) {
    Optional<String> region = part.scope().region();
    Optional<Period> period = part.scope().period();
    return part.match()
        .filter(Match::firm)
        .filter(match -> region.isPresent() && period.isPresent())
        .flatMap(match -> figures.find(match.indicator().id(), region.get(), period.get()));
  }

  private Optional<BigDecimal> inUnitOf(Claim claim, KnownFigure figure) {
    return claim.unit().equals(figure.unit())
        ? Optional.of(figure.value())
        : units.told(figure.value(), figure.unit(), claim.unit());
  }

  private static Localized why(
      Claim claim, List<Part> parts, List<KnownFigure> found, BigDecimal sum, Verdict verdict) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      var title = parts.get(i).match().orElseThrow().indicator().title();
      zh.add("“" + title.zh() + "”" + found.get(i).text());
      en.add("“" + title.en() + "” " + found.get(i).text());
    }
    String total = sum.stripTrailingZeros().toPlainString() + claim.unit();
    boolean agrees = verdict == Verdict.SUPPORTED;
    return new Localized(
        "查"
            + zh.stream().collect(Collectors.joining("、"))
            + "，合计"
            + total
            + "；文中“"
            + claim.token()
            + (agrees ? "”相符。" : "”不符。"),
        String.join(" and ", en)
            + " add up to "
            + total
            + "; the text says “"
            + claim.token()
            + (agrees ? "”: they agree." : "”: they differ."));
  }
}
