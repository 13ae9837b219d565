package org.dajuan.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.arithmetic.TextArithmetic;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.match.IndicatorMatcher;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.milestone.ThingJudge;
import org.dajuan.claims.reading.ClaimReader;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.repair.TextRepair;
import org.dajuan.claims.scope.Asked;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.scope.ScopeReader;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.scope.TextScope;
import org.dajuan.claims.segment.Segmenter;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.Judge;
import org.dajuan.claims.vocabulary.Vocabulary;

/**
 * 核对 — reads a text and judges its claims: repair, segments, claims, match, verdict. Deterministic,
 * linear in the length of the text, no network. Thread-safe when the figure source is.
 */
public final class TextChecker {

  private final Catalog catalog;
  private final FigureSource figures;
  private final TextRepair repair;
  private final Segmenter segmenter = new Segmenter();
  private final ClaimReader reader;
  private final IndicatorMatcher matcher;
  private final Judge judge;
  private final FigureClaims claims;
  private final ThingJudge milestones;
  private final TextArithmetic arithmetic;
  private final ScopeReader scopes;
  private final LanguageReview language = new LanguageReview();
  private final PolicyReview policy = new PolicyReview();

  public TextChecker(Catalog catalog, FigureSource source, ThingSource things) {
    this.catalog = catalog;
    figures = new FiguresOfWholes(catalog, source);
    Vocabulary vocabulary = Vocabulary.builtIn().with(catalog.wordLists());
    Set<String> known = new HashSet<>();
    catalog.regions().list().forEach(region -> known.add(region.name()));
    List<String> home = new ArrayList<>();
    for (Region region : catalog.regions().withAncestors(catalog.home())) {
      home.add(region.name());
    }
    repair = new TextRepair(vocabulary, home, known);
    reader = new ClaimReader(vocabulary);
    arithmetic = new TextArithmetic(vocabulary);
    matcher =
        new IndicatorMatcher(
            catalog.indicators().values(), catalog.units(), wholeOfHome(), vocabulary);
    judge = new Judge(figures, catalog.units(), catalog.regions(), catalog.targets(), vocabulary);
    claims = new FigureClaims(catalog, figures, matcher, judge, vocabulary);
    milestones = new ThingJudge(catalog, vocabulary, things, figures);
    scopes = new ScopeReader(catalog, vocabulary);
  }

  private String homeName() {
    return catalog.regions().find(catalog.home()).map(Region::name).orElse("");
  }

  /** How a text says the whole of the home region: 全县. */
  private String wholeOfHome() {
    return catalog
        .regions()
        .find(catalog.home())
        .flatMap(home -> catalog.regions().findLevel(home.level()))
        .map(level -> level.wholeWord().zh())
        .orElse("");
  }

  /**
   * Checks a text about a region and period.
   *
   * @param region division code; figures of other regions are asked only where the text names them
   */
  public CheckResult check(String text, String region, Period period) {
    return check(ReadDocument.pasted(text), Asked.of(region, period), List.of());
  }

  /**
   * Checks the text of a document.
   *
   * @param asked what the person says that it is about
   * @param corrections matches that a person has put right; those of no claim are left aside
   */
  public CheckResult check(ReadDocument document, Asked asked, List<Correction> corrections) {
    return check(document, asked, corrections, ChosenMatches.none());
  }

  /**
   * Checks the text of a document.
   *
   * @param chosen what people have chosen before; corrections of this check go before it
   */
  public CheckResult check(
      ReadDocument document, Asked asked, List<Correction> corrections, ChosenMatches chosen) {
    String text = document.text();
    CorrectedMatches corrected = new CorrectedMatches(catalog, matcher, judge, corrections, chosen);
    RepairedText repaired = repair.mend(text);
    Segments segments = segmenter.segment(repaired.text());
    List<Claim> claims = language.isRead(text) ? reader.read(repaired, segments) : List.of();
    TextScope scope = scopes.read(repaired, segments, claims, asked);
    ThingClaims things = new ThingClaims(milestones);
    List<JudgedClaim> judged = new ArrayList<>();
    for (int i = 0; i < scope.claims().size(); i++) {
      boolean milestone = scope.claims().get(i).claim().kind() == IndicatorKind.STAGE;
      JudgedClaim one =
          milestone
              ? things.judge(scope.claims(), i, corrected, asked)
              : figure(things, scope.claims(), i, corrected, asked);
      judged.add(AssumedScope.told(one));
    }
    Findings findings = new Findings();
    language.review(text, findings);
    OtherPlace.review(scope.scope().place(), homeName(), findings);
    arithmetic.review(repaired, segments, inProse(repaired, scope.claims()), findings);
    policy.review(judged, findings);
    return new CheckResult(
        document.format(),
        document.sha256(),
        text.codePointCount(0, text.length()),
        scope,
        judged,
        findings.list(),
        repaired.repairs(),
        coverage(repaired, segments, judged, scope.scope()),
        corrections,
        corrected.used());
  }

  /** The claims of sentences; the cells of a table have no words between them to reckon with. */
  private static List<ScopedClaim> inProse(RepairedText repaired, List<ScopedClaim> claims) {
    return claims.stream().filter(each -> !repaired.isTable(each.claim().start())).toList();
  }

  /** A number is judged by the record of the thing in whose name it stands, else by figures. */
  private JudgedClaim figure(
      ThingClaims things, List<ScopedClaim> all, int at, CorrectedMatches corrected, Asked asked) {
    return things
        .measure(all, at, corrected, asked)
        .orElseGet(() -> claims.judge(all, at, corrected));
  }

  /** Only the claims of a text, without verdicts. */
  public List<Claim> read(String text) {
    RepairedText repaired = repair.mend(text);
    return language.isRead(text)
        ? reader.read(repaired, segmenter.segment(repaired.text()))
        : List.of();
  }

  private Coverage coverage(
      RepairedText repaired, Segments segments, List<JudgedClaim> judged, Scope scope) {
    List<Coverage.Range> silent = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : segments.sentences()) {
      if (sentence.inParentheses()) {
        continue;
      }
      int start = repaired.originalStart(sentence.start());
      int end = repaired.originalEnd(sentence.end());
      while (next < judged.size() && judged.get(next).claim().start() < start) {
        next++;
      }
      if (next == judged.size() || judged.get(next).claim().start() >= end) {
        silent.add(new Coverage.Range(start, end));
      }
    }
    Set<String> mentioned = new HashSet<>();
    for (JudgedClaim claim : judged) {
      claim
          .parts()
          .forEach(
              p -> p.match().filter(Match::firm).ifPresent(m -> mentioned.add(m.indicator().id())));
    }
    List<String> unmentioned = new ArrayList<>();
    for (Indicator indicator : catalog.indicators().values()) {
      if (!mentioned.contains(indicator.id()) && isKnown(indicator, scope)) {
        unmentioned.add(indicator.id());
      }
    }
    return new Coverage(silent, unmentioned);
  }

  private boolean isKnown(Indicator indicator, Scope scope) {
    return scope
        .region()
        .flatMap(
            region ->
                scope.period().flatMap(period -> figures.find(indicator.id(), region, period)))
        .isPresent();
  }
}
