package org.dajuan.desk.verdict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * FEATURE: texts of the same kinds as the known cases, whose author had seen neither those nor the
 * code, come out as the rules say. Expectations that misread a rule are corrected in the file, each
 * with its reason.
 */
class SiblingsTest {

  private static final Path SIBLINGS = Path.of("src/test/resources/verdicts/siblings.txt");

  @TestFactory
  Stream<DynamicTest> siblings() throws IOException {
    return VerdictCasesTest.tests(VerdictCase.read(SIBLINGS));
  }
}
