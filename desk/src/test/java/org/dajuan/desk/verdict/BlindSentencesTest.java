package org.dajuan.desk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: over sentences whose author had not seen the reader of texts, what is false or unknown
 * is never called supported, and hardly anything true is called contradicted.
 */
class BlindSentencesTest {

  private static final Path SENTENCES =
      Path.of("../claims/src/test/resources/verdicts/sentences.txt");
  private static final String COUNTY = "140429";
  private static final Period YEAR = Period.year(2023);

  /** What may go wrong at most, measured; a change that needs more has to say why. */
  private static final int MOST_FALSE_SUPPORTED = 0;

  private static final int MOST_FALSE_CONTRADICTED = 4;
  private static final int LEAST_TRUE_SUPPORTED = 85;

  private record Sentence(String id, String truth, String token, String text, String why) {

    static Sentence of(String line) {
      String[] cells = line.split("\t");
      return new Sentence(cells[0], cells[1], cells[3], cells[4].replace('⏎', '\n'), cells[5]);
    }
  }

  @Test
  void neitherFalseProofNorFalseAlarm() throws IOException {
    List<String> falseSupported = new ArrayList<>();
    List<String> falseContradicted = new ArrayList<>();
    int trueSupported = 0;
    for (String line : Files.readAllLines(SENTENCES)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Sentence sentence = Sentence.of(line);
      CheckResult result =
          SampleDesk.workspace()
              .checkDesk()
              .check(ReadDocument.pasted(sentence.text()), COUNTY, YEAR, List.of());
      JudgedClaim claim = carried(result, sentence);
      Verdict verdict = claim == null ? Verdict.UNVERIFIABLE : claim.verdict();
      boolean held = sentence.truth().equals("true");
      if (held && verdict == Verdict.SUPPORTED) {
        trueSupported++;
      }
      if (!held && verdict == Verdict.SUPPORTED) {
        falseSupported.add(told(sentence, result));
      }
      if (verdict == Verdict.CONTRADICTED && !sentence.truth().equals("false")) {
        falseContradicted.add(told(sentence, result));
      }
    }
    String measured =
        String.format(
            Locale.ROOT,
            "false supported %d, false contradicted %d, true supported %d",
            falseSupported.size(),
            falseContradicted.size(),
            trueSupported);
    assertThat(falseSupported).as(measured).hasSizeLessThanOrEqualTo(MOST_FALSE_SUPPORTED);
    assertThat(falseContradicted).as(measured).hasSizeLessThanOrEqualTo(MOST_FALSE_CONTRADICTED);
    assertThat(trueSupported).as(measured).isGreaterThanOrEqualTo(LEAST_TRUE_SUPPORTED);
  }

  /** The claim that a token carries: the one within it or around it, else the nearest. */
  private static @Nullable JudgedClaim carried(CheckResult result, Sentence sentence) {
    int from = sentence.text().indexOf(sentence.token());
    int start = sentence.text().codePointCount(0, from);
    int end = start + sentence.token().codePointCount(0, sentence.token().length());
    JudgedClaim nearest = null;
    int least = Integer.MAX_VALUE;
    for (JudgedClaim each : result.claims()) {
      int before = start - each.claim().end();
      int behind = each.claim().start() - end;
      int distance = Math.max(0, Math.max(before, behind));
      if (distance < least) {
        least = distance;
        nearest = each;
      }
    }
    return nearest;
  }

  private static String told(Sentence sentence, CheckResult result) {
    return sentence.id()
        + " ["
        + sentence.token()
        + "] "
        + sentence.text()
        + " ("
        + sentence.why()
        + ")"
        + Expectation.told(result);
  }
}
