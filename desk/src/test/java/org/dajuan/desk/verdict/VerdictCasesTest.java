package org.dajuan.desk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.claims.CheckResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE: the check desk judges only what it knows, about the right thing, place and time. */
class VerdictCasesTest {

  private static final Path CASES = Path.of("src/test/resources/verdicts/cases");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(CASES)) {
      files = found.sorted().toList();
    }
    List<VerdictCase> cases = new ArrayList<>();
    for (Path file : files) {
      cases.addAll(VerdictCase.read(file));
    }
    return tests(cases);
  }

  static Stream<DynamicTest> tests(List<VerdictCase> cases) {
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.file() + ":" + each.line() + " " + each, () -> test(each)));
  }

  private static void test(VerdictCase each) {
    CheckResult result = SampleDesk.check(each.text());
    List<String> faults = new ArrayList<>();
    for (String line : each.expected()) {
      String fault = Expectation.fault(line, result);
      if (fault != null) {
        faults.add(fault);
      }
    }
    assertThat(faults).as(each + Expectation.told(result)).isEmpty();
  }
}
