package org.dajuan.desk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * FEATURE: texts of other counties and other years, with figures that equal the county's of 2023 on
 * purpose, get no verdict from them. The texts were written by somebody who had not read the code.
 */
class ElsewhereTest {

  private static final Path TEXTS = Path.of("../claims/src/test/resources/verdicts/elsewhere.txt");

  private static final String HOME = "140429";

  /**
   * What is said of the sample county in the year of its records is judged, in these texts only.
   */
  private static final Set<String> MIXED = Set.of("e21", "e22", "e24");

  private static final Set<Verdict> JUDGED =
      Set.of(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.PARTLY, Verdict.UNPROVEN);

  @TestFactory
  Stream<DynamicTest> elsewhere() throws IOException {
    String[] blocks = Files.readString(TEXTS).split("(?m)^=== ");
    return Stream.of(blocks).skip(1).map(ElsewhereTest::test);
  }

  private static DynamicTest test(String block) {
    int line = block.indexOf('\n');
    String title = block.substring(0, line);
    String id = title.substring(0, title.indexOf('\t'));
    return DynamicTest.dynamicTest(
        title,
        () -> {
          List<String> wrong = new ArrayList<>();
          for (JudgedClaim claim : SampleDesk.check(block.substring(line + 1)).claims()) {
            for (Judgement part : claim.parts()) {
              if (JUDGED.contains(part.verdict()) && !MIXED.contains(id) && isOurs(part)) {
                wrong.add(claim.claim().token() + " " + part.explanation().zh());
              }
            }
          }
          assertThat(wrong).isEmpty();
        });
  }

  /** Whether a verdict rests on the county's figure of the year, or on a thing of its records. */
  private static boolean isOurs(Judgement part) {
    boolean figure =
        part.figure()
            .map(known -> known.region().startsWith(HOME) && known.period().year() == 2023)
            .orElse(false);
    boolean scope =
        part.scope().region().map(region -> region.startsWith(HOME)).orElse(false)
            && part.scope().period().map(period -> period.year() != 2023).orElse(false);
    return figure || (part.thing().isPresent() && !scope);
  }
}
