package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: of mistakes of arithmetic that somebody else has planted most are found, and passages
 * without a mistake raise next to no alarm. Both sets were written by an author who had not read
 * the code; every finding counts, whatever its severity.
 */
class ArithmeticSetsTest {

  private static final Path SETS = Path.of("src/test/resources/verdicts");

  private static final int FEWEST_FOUND = 55;
  private static final int MOST_ALARMS = 3;

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  @Test
  void plantedMistakes() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String[]> rows = rows("mistakes.txt");
    for (String[] row : rows) {
      if (!isFound(text(row[2]), row[3])) {
        missed.add(row[0] + " " + row[1] + " " + row[2]);
      }
    }
    assertThat(rows).hasSize(60);
    assertThat(rows.size() - missed.size())
        .as("found; missed are %s", missed)
        .isGreaterThanOrEqualTo(FEWEST_FOUND);
  }

  @Test
  void harmlessPassages() throws IOException {
    List<String> alarms = new ArrayList<>();
    List<String[]> rows = rows("harmless.txt");
    for (String[] row : rows) {
      for (Finding finding : findings(text(row[2]))) {
        alarms.add(row[0] + " " + row[1] + " " + finding.message().zh());
      }
    }
    assertThat(rows).hasSize(300);
    assertThat(alarms).hasSizeLessThanOrEqualTo(MOST_ALARMS);
  }

  /** A mistake is found when a finding touches the place that is wrong. */
  private boolean isFound(String text, String wrong) {
    int start = text.codePointCount(0, text.indexOf(wrong));
    int end = start + wrong.codePointCount(0, wrong.length());
    return findings(text).stream()
        .map(finding -> (Place.InText) finding.place())
        .anyMatch(place -> place.start() < end && place.end() > start);
  }

  private List<Finding> findings(String text) {
    return checker.check(text, TestCatalog.HOME, Period.year(2023)).findings();
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(SETS.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }

  private static String text(String column) {
    return column.replace('⏎', '\n').replace('⇥', '\t');
  }
}
