package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Correction;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.KeptChoice;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.export.Reasoning;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.KnownFigure;
import org.dajuan.desk.check.RecordRequests;
import org.jspecify.annotations.Nullable;

/** Puts the claims of one result into words for one page. */
final class ClaimViews {

  private final CheckResult result;
  private final Reasoning reasoning;
  private final RecordRequests requests;
  private final @Nullable ClaimStep step;
  private final Locale locale;
  private final Set<String> corrected = new HashSet<>();

  ClaimViews(
      CheckResult result,
      Reasoning reasoning,
      RecordRequests requests,
      @Nullable ClaimStep step,
      Locale locale) {
    this.result = result;
    this.reasoning = reasoning;
    this.requests = requests;
    this.step = step;
    this.locale = locale;
    result.corrections().forEach(each -> corrected.add(place(each)));
  }

  private static String place(Correction correction) {
    return CorrectionCode.write(correction.withIndicator(null));
  }

  ClaimView view(int number, JudgedClaim judged) {
    Claim claim = judged.claim();
    List<ClaimView.PartView> parts = new ArrayList<>();
    judged.parts().forEach(part -> parts.add(part(claim, part)));
    return new ClaimView(
        number,
        claim.token(),
        claim.subject(),
        judged.verdict(),
        judged.parts().size() == 1 ? scope(judged.leading().scope()) : "",
        parts);
  }

  /** Told only where it is another than the text's: else every claim would repeat the headline. */
  private String scope(Scope scope) {
    Scope text = result.scope().scope();
    List<String> words = new ArrayList<>();
    if (!scope.place().name().equals(text.place().name())) {
      words.add(scope.place().name());
    }
    if (!scope.span().words().equals(text.span().words())) {
      words.add(scope.span().words());
    }
    return String.join(" · ", words);
  }

  private ClaimView.PartView part(Claim claim, Judgement part) {
    String place = CorrectionCode.choosing(claim, part, null);
    boolean correctedHere = corrected.contains(place);
    return new ClaimView.PartView(
        part.subject(),
        scope(part.scope()),
        part.verdict().code(),
        part.explanation().in(locale),
        reasoning.steps(claim, part).stream()
            .map(each -> new ClaimView.StepView(each.name().in(locale), each.text().in(locale)))
            .toList(),
        place,
        part.figure().map(ClaimViews::trace).orElse(null),
        part.thing().map(this::thing).orElse(null),
        candidates(claim, part),
        kept(claim, part),
        correctedHere ? CorrectionCode.withdrawing(claim, part) : null,
        isEdited(claim, part),
        requests.department(part).map(org -> org.title().in(locale)).orElse(null));
  }

  private boolean isEdited(Claim claim, Judgement part) {
    return step != null
        && step.kind() == ClaimStep.Kind.EDIT
        && step.concerns(claim.start(), claim.end(), part.subject());
  }

  private static String trace(KnownFigure figure) {
    return "/figures/" + figure.indicator() + "/" + figure.region() + "/" + figure.period();
  }

  private ClaimView.ThingView thing(Thing thing) {
    return new ClaimView.ThingView(
        thing.name(),
        thing.stateTitle().in(locale),
        "/registers/" + thing.register() + "/" + thing.id());
  }

  /** What the judge offers; of a doubtful match without candidates the two that came nearest. */
  private List<ClaimView.CandidateView> candidates(Claim claim, Judgement part) {
    List<Indicator> offered = new ArrayList<>(part.candidates());
    Match match = part.match().orElse(null);
    if (offered.isEmpty() && match != null && match.isDoubtful()) {
      offered.add(match.indicator());
      if (match.runnerUp() != null) {
        offered.add(match.runnerUp());
      }
    }
    return offered.stream()
        .map(
            each ->
                new ClaimView.CandidateView(
                    each.title().in(locale), CorrectionCode.choosing(claim, part, each.id())))
        .toList();
  }

  private ClaimView.@Nullable KeptView kept(Claim claim, Judgement part) {
    for (KeptChoice each : result.choices()) {
      if (each.concerns(claim, part.subject())) {
        return new ClaimView.KeptView(each.chosen().person(), each.chosen().day().toString());
      }
    }
    return null;
  }
}
