package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.KeptChoice;
import org.dajuan.claims.export.ClaimWords;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/**
 * A checked text on a terminal: what it was taken to speak of, then its claims, least favourable
 * first. Reasons are told in the language of the terminal where it names one, else in that of the
 * text, which is Chinese.
 */
final class CheckLines {

  private static final String INDENT = "    ";

  private final CheckResult result;
  private final Locale locale;
  private final PrintWriter out;

  CheckLines(CheckResult result, PrintWriter out) {
    this.result = result;
    this.locale = locale();
    this.out = out;
  }

  /** A terminal that names no language (C, POSIX, none at all) leaves it to the text. */
  static Locale locale() {
    String named =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(System::getenv)
            .filter(value -> value != null && !value.isEmpty())
            .findFirst()
            .orElse("");
    return named.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  void print() {
    out.println(result.scope().summary().in(locale));
    List<JudgedClaim> claims =
        result.claims().stream().sorted(Comparator.comparing(JudgedClaim::verdict)).toList();
    claims.forEach(this::print);
    result.findings().forEach(finding -> out.println(FindingLines.line(finding)));
  }

  private void print(JudgedClaim claim) {
    out.printf(
        "%-13s %s  %s  %s%n",
        claim.verdict().code(),
        ClaimWords.of(claim.verdict()).in(locale),
        claim.claim().token(),
        claim.claim().subject());
    boolean several = claim.parts().size() > 1;
    for (Judgement part : claim.parts()) {
      String subject = several ? part.subject() + " · " + word(part.verdict()) + " · " : "";
      out.println(INDENT + subject + part.explanation().in(locale));
      candidates(part);
      chosen(claim, part);
    }
  }

  private String word(Verdict verdict) {
    return ClaimWords.of(verdict).in(locale);
  }

  private void candidates(Judgement part) {
    if (!part.candidates().isEmpty()) {
      out.println(INDENT + ClaimWords.of(part.candidates()).in(locale));
    }
  }

  private void chosen(JudgedClaim claim, Judgement part) {
    for (KeptChoice each : result.choices()) {
      if (each.concerns(claim.claim(), part.subject())) {
        out.println(INDENT + ClaimWords.of(each.chosen()).in(locale));
      }
    }
  }
}
