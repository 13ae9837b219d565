package org.dajuan.claims.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Coverage;
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
    return locale.getLanguage().equals("en") ? en : zh;
  }

  /** What the text was taken to speak of, in one sentence. */
  String scope() {
    return result.scope().summary().in(locale);
  }
}
