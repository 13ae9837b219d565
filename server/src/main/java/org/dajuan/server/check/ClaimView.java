package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dajuan.claims.Claim;
import org.dajuan.claims.Correction;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.export.Reasoning;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the panel beside the text.
 *
 * @param number from 1, in the order of the text
 * @param verdict supported, contradicted, no-record, unproven or unverifiable
 */
public record ClaimView(
    int number,
    String token,
    String subject,
    String verdict,
    String explanation,
    boolean doubtful,
    List<PartView> parts) {

  /**
   * The reasoning on one subject.
   *
   * @param trace address of the figure's trace, null when no figure was found
   * @param none code that says no indicator is meant; it also names the place
   * @param withdraw code that takes a correction back, null when there is none
   * @param edited whether the reader is choosing an indicator for it
   * @param runnerUp code that chooses the next best indicator, null when there is none
   */
  public record PartView(
      String subject,
      List<StepView> steps,
      @Nullable String trace,
      String none,
      @Nullable String withdraw,
      boolean edited,
      @Nullable String runnerUp,
      String runnerUpTitle) {}

  /** A step of the reasoning. */
  public record StepView(String name, String text) {}

  /** Makes views of claims for one page. */
  static final class Maker {
    private final Reasoning reasoning;
    private final Locale locale;
    private final String edited;
    private final Set<String> corrected = new HashSet<>();

    Maker(Reasoning reasoning, List<Correction> corrections, String edited, Locale locale) {
      this.reasoning = reasoning;
      this.locale = locale;
      this.edited = edited;
      corrections.forEach(each -> corrected.add(place(each)));
    }

    private static String place(Correction correction) {
      return CorrectionCode.write(
          new Correction(correction.start(), correction.end(), correction.subject(), null));
    }

    ClaimView view(int number, JudgedClaim judged) {
      Claim claim = judged.claim();
      List<PartView> parts = new ArrayList<>();
      judged.parts().forEach(part -> parts.add(part(claim, part)));
      return new ClaimView(
          number,
          claim.token(),
          claim.subject(),
          judged.verdict().code(),
          judged.leading().explanation().in(locale),
          judged.parts().stream().anyMatch(Maker::isDoubtful),
          parts);
    }

    private static boolean isDoubtful(Judgement part) {
      return part.match().map(Match::isDoubtful).orElse(false);
    }

    private PartView part(Claim claim, Judgement part) {
      String none = CorrectionCode.choosing(claim, part, null);
      boolean isCorrected = corrected.contains(none);
      Match match = part.match().orElse(null);
      boolean second = match != null && match.runnerUp() != null && match.isDoubtful();
      return new PartView(
          part.subject(),
          reasoning.steps(claim, part).stream()
              .map(step -> new StepView(step.name().in(locale), step.text().in(locale)))
              .toList(),
          part.figure()
              .map(
                  figure ->
                      "/figures/"
                          + figure.indicator()
                          + "/"
                          + figure.region()
                          + "/"
                          + figure.period())
              .orElse(null),
          none,
          isCorrected ? CorrectionCode.withdrawing(claim, part) : null,
          edited.equals(none),
          second ? CorrectionCode.choosing(claim, part, match.runnerUp().id()) : null,
          second ? match.runnerUp().title().in(locale) : "");
    }
  }
}
