package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.export.MarkedText;
import org.dajuan.claims.export.Reasoning;
import org.dajuan.claims.repair.Repair;
import org.dajuan.claims.verdict.Verdict;

/**
 * A checked text in the words of the page: the whole of what was found in numbers, and one part of
 * the text with its claims.
 *
 * @param verdicts those that occur in the whole text, with their number
 * @param claims those of the part shown
 * @param part number of the part shown
 * @param corrections as the form carries them
 * @param repairsInAll how many there are; {@code repairs} holds the first of them
 */
public record CheckPage(
    MarkedText text,
    int claimsInAll,
    List<VerdictCount> verdicts,
    List<ClaimView> claims,
    List<PartLink> parts,
    int part,
    List<FindingView> findings,
    int silent,
    List<RepairView> repairs,
    int repairsInAll,
    List<String> corrections) {

  private static final int MOST_REPAIRS = 200;

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

  static CheckPage of(CheckRequest request, CheckResult result, Catalog catalog, Locale locale) {
    String text = request.document().text();
    List<PageParts.Range> ranges = PageParts.of(text);
    PageParts.Range here = ranges.get(Math.min(request.part(), ranges.size()) - 1);
    ClaimView.Maker maker =
        new ClaimView.Maker(new Reasoning(catalog), result.corrections(), request.edited(), locale);
    List<ClaimView> claims = new ArrayList<>();
    Map<Integer, Integer> contradicted = new LinkedHashMap<>();
    int number = 0;
    for (JudgedClaim claim : result.claims()) {
      number++;
      int start = claim.claim().start();
      if (here.holds(start)) {
        claims.add(maker.view(number, claim));
      }
      if (claim.verdict() == Verdict.CONTRADICTED) {
        contradicted.merge(partOf(ranges, start), 1, Integer::sum);
      }
    }
    return new CheckPage(
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
        result.findings().stream().map(each -> finding(each, ranges, locale)).toList(),
        result.coverage().silentSentences().size(),
        result.repairs().stream().limit(MOST_REPAIRS).map(CheckPage::repair).toList(),
        result.repairs().size(),
        result.corrections().stream().map(CorrectionCode::write).toList());
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
