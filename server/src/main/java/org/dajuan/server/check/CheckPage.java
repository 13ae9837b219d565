package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.export.ClaimWords;
import org.dajuan.claims.export.MarkedText;
import org.dajuan.claims.export.Reasoning;
import org.dajuan.claims.repair.Repair;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.scope.TextScope;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.desk.check.RecordRequests;

/**
 * A checked text in the words of the page: the whole of what was found in numbers, and one part of
 * the text with its claims.
 *
 * @param scope what the text was taken to speak of
 * @param verdicts those that occur in the whole text, with their number
 * @param claims those of the part shown, in the order asked for
 * @param part number of the part shown
 * @param contradictions where the text contradicts itself, whatever is recorded
 * @param hints what else a second look may find
 * @param silent sentences without a checkable claim; {@code silentInAll} counts them
 * @param corrections as the form carries them
 * @param repairsInAll how many there are; {@code repairs} holds the first of them
 */
public record CheckPage(
    ScopeView scope,
    MarkedText text,
    int claimsInAll,
    List<VerdictCount> verdicts,
    List<ClaimView> claims,
    List<PartLink> parts,
    int part,
    List<FindingView> contradictions,
    List<FindingView> hints,
    List<String> silent,
    int silentInAll,
    List<RepairView> repairs,
    int repairsInAll,
    List<String> corrections) {

  private static final int MOST_REPAIRS = 200;
  private static final int MOST_SILENT = 200;

  /** How many claims have a verdict. */
  public record VerdictCount(String name, int count) {}

  /** A part of a long text and how many contradicted claims it holds. */
  public record PartLink(int number, int contradicted, boolean here) {}

  /**
   * Something doubtful about the text.
   *
   * @param part in which it stands
   */
  public record FindingView(String text, int part) {}

  /** A repair; line breaks are shown as ↵. */
  public record RepairView(int place, String from, String to) {}

  /**
   * What the text was taken to speak of, and who said so.
   *
   * @param placeOrigin from where the place is known
   * @param timeOrigin from where the time is known
   */
  public record ScopeView(
      String summary, String place, String placeOrigin, String time, String timeOrigin) {

    static ScopeView of(TextScope text, Locale locale) {
      Scope scope = text.scope();
      return new ScopeView(
          text.summary().in(locale),
          scope.place().name(),
          ClaimWords.of(scope.place().origin()).in(locale),
          scope.span().words(),
          ClaimWords.of(scope.span().origin()).in(locale));
    }
  }

  static CheckPage of(
      CheckRequest request, CheckResult result, RecordRequests requests, Locale locale) {
    String text = request.document().text();
    List<PageParts.Range> ranges = PageParts.of(text);
    PageParts.Range here = ranges.get(Math.min(request.part(), ranges.size()) - 1);
    ClaimViews views = new ClaimViews(result, new Reasoning(), requests, request.step(), locale);
    List<ClaimView> claims = new ArrayList<>();
    Map<Integer, Integer> contradicted = new LinkedHashMap<>();
    int number = 0;
    for (JudgedClaim claim : result.claims()) {
      number++;
      int start = claim.claim().start();
      if (here.holds(start)) {
        claims.add(views.view(number, claim));
      }
      if (claim.verdict() == Verdict.CONTRADICTED) {
        contradicted.merge(partOf(ranges, start), 1, Integer::sum);
      }
    }
    claims.sort(request.order().comparator());
    return new CheckPage(
        ScopeView.of(result.scope(), locale),
        MarkedText.of(text, result, here.from(), here.to()),
        result.claims().size(),
        CheckedText.counts(result).entrySet().stream()
            .map(each -> new VerdictCount(each.getKey().code(), each.getValue()))
            .toList(),
        claims,
        ranges.stream()
            .map(
                each ->
                    new PartLink(
                        each.number(),
                        contradicted.getOrDefault(each.number(), 0),
                        each.equals(here)))
            .toList(),
        here.number(),
        findings(result, severity -> severity != Severity.HINT, ranges, locale),
        findings(result, severity -> severity == Severity.HINT, ranges, locale),
        CheckedText.silentSentences(text, result, MOST_SILENT),
        result.coverage().silentSentences().size(),
        result.repairs().stream().limit(MOST_REPAIRS).map(CheckPage::repair).toList(),
        result.repairs().size(),
        result.corrections().stream().map(CorrectionCode::write).toList());
  }

  /** Whether the reader is choosing an indicator for one of the claims. */
  boolean isEdited() {
    return claims.stream().anyMatch(ClaimView::isEdited);
  }

  private static List<FindingView> findings(
      CheckResult result, Predicate<Severity> which, List<PageParts.Range> ranges, Locale locale) {
    return result.findings().stream()
        .filter(each -> which.test(each.severity()))
        .map(each -> finding(each, ranges, locale))
        .toList();
  }

  private static int partOf(List<PageParts.Range> ranges, int offset) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset < ranges.get(middle).to()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ranges.get(low).number();
  }

  private static FindingView finding(Finding finding, List<PageParts.Range> ranges, Locale locale) {
    int part = finding.place() instanceof Place.InText in ? partOf(ranges, in.start()) : 1;
    return new FindingView(finding.message().in(locale) + " " + finding.remedy().in(locale), part);
  }

  private static RepairView repair(Repair repair) {
    return new RepairView(
        repair.start() + 1, repair.from().replace("\n", "↵"), repair.to().replace("\n", "↵"));
  }
}
