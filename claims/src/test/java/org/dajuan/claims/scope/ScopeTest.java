package org.dajuan.claims.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * FEATURE: every claim has its place and its span of time, and from where it has them.
 *
 * <p>The files hold a text at the margin (⏎ for a new line) and below it one line for each claim:
 * {@code token | place | time | kind | place from, time from}, with {@code target} behind the kind
 * of a plan. A line {@code says SENTENCE} expects the summary.
 */
class ScopeTest {

  private static final TextChecker CHECKER =
      new TextChecker(SampleCounty.catalog(), FigureSource.none(), ThingSource.none());

  private record Case(String text, List<String> lines) {}

  @TestFactory
  Stream<DynamicTest> scopes() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/scope"))) {
      for (Path file : files.sorted().toList()) {
        read(file, cases);
      }
    }
    return cases.stream().map(each -> DynamicTest.dynamicTest(each.text(), () -> test(each)));
  }

  private static void read(Path file, List<Case> cases) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        cases.get(cases.size() - 1).lines().add(line.strip());
      } else {
        cases.add(new Case(line, new ArrayList<>()));
      }
    }
  }

  private static void test(Case each) {
    CheckResult result = check(each.text());
    List<String> told = new ArrayList<>();
    result.scope().claims().forEach(claim -> told.add(told(claim)));
    if (each.lines().stream().anyMatch(line -> line.startsWith("says "))) {
      told.add("says " + result.scope().summary().zh());
    }
    assertThat(told).isEqualTo(each.lines());
  }

  private static CheckResult check(String text) {
    Asked asked = new Asked(null, null, SampleCounty.HOME, Period.year(2023), false);
    return CHECKER.check(ReadDocument.pasted(text.replace('⏎', '\n')), asked, List.of());
  }

  private static String told(ScopedClaim claim) {
    Scope scope = claim.parts().get(0).scope();
    String place = scope.region().isPresent() ? scope.place().name() : scope.place().name() + "?";
    return String.join(
        " | ",
        claim.claim().token(),
        place,
        scope.span().words(),
        lower(scope.span().kind()) + (scope.span().target() ? " target" : ""),
        lower(scope.place().origin()) + ", " + lower(scope.span().origin()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
