package org.dajuan.claims.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.word.Language;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Coverage;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.KeptChoice;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/**
 * A text, what was found in it, and for whom it is to be written down.
 *
 * @param name of the file, or a title
 * @param locale in which the reader wants the reasons
 */
public record CheckedText(
    String name, String text, CheckResult result, Catalog catalog, Locale locale) {

  /** How many claims have each verdict that occurs, in the order of {@link Verdict}. */
  public static Map<Verdict, Integer> counts(CheckResult result) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    result.claims().forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
    return counts;
  }

  /** The first sentences without a checkable claim, each on one line. */
  public static List<String> silentSentences(String text, CheckResult result, int most) {
    List<String> sentences = new ArrayList<>();
    int codePoint = 0;
    int index = 0;
    for (Coverage.Range range : result.coverage().silentSentences()) {
      if (sentences.size() == most) {
        break;
      }
      int start = text.offsetByCodePoints(index, range.start() - codePoint);
      index = text.offsetByCodePoints(start, range.end() - range.start());
      codePoint = range.end();
      String sentence = text.substring(start, index).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence.replace('\n', ' '));
      }
    }
    return sentences;
  }

  /** Chinese or English, as the reader wants it. */
  String in(String zh, String en) {
    return Language.of(locale).choose(zh, en);
  }

  /** What the text was taken to speak of, in one sentence. */
  String scope() {
    return result.scope().summary().in(locale);
  }

  /** Who says of what place and time the text speaks. */
  String origins() {
    Scope scope = result.scope().scope();
    String place = ClaimWords.of(scope.place().origin()).in(locale);
    String time = ClaimWords.of(scope.span().origin()).in(locale);
    return in("地区：", "place: ")
        + scope.place().name()
        + in("（" + place + "）；时间：", " (" + place + "); time: ")
        + scope.span().words()
        + in("（" + time + "）", " (" + time + ")");
  }

  /** Claims with their numbers, least favourable verdict first, then as they stand. */
  List<Numbered> byVerdict() {
    List<Numbered> all = new ArrayList<>();
    for (JudgedClaim claim : result.claims()) {
      all.add(new Numbered(all.size() + 1, claim));
    }
    all.sort(Comparator.comparing(each -> each.claim().verdict()));
    return all;
  }

  /** A claim and its place among those of the text, from 1. */
  record Numbered(int number, JudgedClaim claim) {}

  /** What a reader must know of one subject besides the reason: what to choose from, who chose. */
  List<String> notes(JudgedClaim judged, Judgement part) {
    List<String> notes = new ArrayList<>();
    if (!part.candidates().isEmpty()) {
      notes.add(ClaimWords.of(part.candidates()).in(locale));
    }
    for (KeptChoice each : result.choices()) {
      if (each.concerns(judged.claim(), part.subject())) {
        notes.add(ClaimWords.of(each.chosen()).in(locale));
      }
    }
    return notes;
  }
}
