package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A checked text in the words of the page.
 *
 * @param verdicts those that occur, with their number, in the order of {@link Verdict}
 * @param findings what is doubtful about the text itself
 */
public record CheckPage(
    MarkedText text, List<ClaimMark> marks, List<VerdictCount> verdicts, List<String> findings) {

  /** How many claims have a verdict. */
  public record VerdictCount(String name, int count) {}

  static CheckPage of(String text, CheckResult result, Locale locale) {
    List<ClaimMark> marks = new ArrayList<>();
    Map<Verdict, Integer> counts = new TreeMap<>();
    for (JudgedClaim claim : result.claims()) {
      marks.add(mark(marks.size() + 1, claim, locale));
      counts.merge(claim.verdict(), 1, Integer::sum);
    }
    return new CheckPage(
        MarkedText.of(text, marks),
        marks,
        counts.entrySet().stream()
            .map(each -> new VerdictCount(each.getKey().code(), each.getValue()))
            .toList(),
        result.findings().stream()
            .map(each -> each.message().in(locale) + " " + each.remedy().in(locale))
            .toList());
  }

  private static ClaimMark mark(int number, JudgedClaim judged, Locale locale) {
    Judgement leading = judged.leading();
    return new ClaimMark(
        number,
        judged.claim().start(),
        judged.claim().end(),
        judged.claim().token(),
        judged.claim().subject(),
        judged.claim().kind().name().toLowerCase(Locale.ROOT),
        judged.verdict().code(),
        leading.explanation().in(locale),
        leading.expected(),
        trace(leading));
  }

  private static @Nullable String trace(Judgement judgement) {
    return judgement
        .figure()
        .map(
            figure ->
                "/figures/" + figure.indicator() + "/" + figure.region() + "/" + figure.period())
        .orElse(null);
  }
}
