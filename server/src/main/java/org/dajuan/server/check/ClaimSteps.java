package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.ChosenPhrase;
import org.dajuan.claims.Correction;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.check.Choices;
import org.dajuan.desk.check.RecordRequests;
import org.dajuan.server.security.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Does what a person wants of one claim: keeps the choice of an indicator for its phrase, takes one
 * back, asks the department for the record.
 */
@Component
class ClaimSteps {

  private final CheckDesk desk;
  private final MessageSource messages;

  ClaimSteps(CheckDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  /**
   * What became of a step.
   *
   * @param again whether the text is to be judged anew
   * @param corrections those that hold for this check from now on
   * @param notice what the person is told, null when the page tells it by itself
   */
  record Outcome(boolean again, List<Correction> corrections, @Nullable Notice notice) {}

  /**
   * A line above the result.
   *
   * @param link address of what was made, null when there is none
   */
  record Notice(String text, boolean good, @Nullable String link) {}

  /** One subject of a claim, with all that is known of it. */
  private record Spoken(JudgedClaim claim, ScopedClaim.Part part, Judgement judgement) {}

  Outcome take(CheckRequest request, CheckResult result, AccountDetails person, Locale locale) {
    ClaimStep step = request.step();
    Spoken spoken = step == null ? null : find(step, result).orElse(null);
    if (step == null || spoken == null || step.kind() == ClaimStep.Kind.EDIT) {
      return new Outcome(false, request.corrections(), null);
    }
    Choices.Chooser chooser = new Choices.Chooser(person.getUsername(), person.title());
    ChosenPhrase phrase = ChosenPhrase.of(spoken.claim().claim(), spoken.part());
    List<Correction> others = without(request.corrections(), step);
    Choices choices = desk.choices();
    return switch (step.kind()) {
      case CHOOSE -> {
        if (choices.keep(phrase, step.claim().indicator(), chooser)) {
          yield new Outcome(true, others, null);
        }
        others.add(step.claim());
        yield new Outcome(true, others, notice("check.choice.not_kept", locale));
      }
      case WITHDRAW -> {
        choices.withdraw(phrase, chooser);
        yield new Outcome(true, others, null);
      }
      default -> new Outcome(false, request.corrections(), ask(request, spoken, person, locale));
    };
  }

  private Notice ask(CheckRequest request, Spoken spoken, AccountDetails person, Locale locale) {
    RecordRequests.Answer answer =
        desk.requests()
            .ask(
                request.document().text(),
                spoken.claim().claim(),
                spoken.judgement(),
                person.person(),
                person.title());
    String words = answer.words() == null ? "" : answer.words().in(locale);
    String key = "check.request." + answer.outcome().name().toLowerCase(Locale.ROOT);
    String link =
        answer.record() == null ? null : "/registers/" + answer.register() + "/" + answer.record();
    return new Notice(messages.getMessage(key, new Object[] {words}, locale), link != null, link);
  }

  private Notice notice(String key, Locale locale) {
    return new Notice(messages.getMessage(key, null, locale), false, null);
  }

  private static List<Correction> without(List<Correction> corrections, ClaimStep step) {
    List<Correction> others = new ArrayList<>(corrections);
    others.removeIf(each -> step.concerns(each.start(), each.end(), each.subject()));
    return others;
  }

  /** Empty when the text was edited meanwhile, so that the claim no longer stands there. */
  private static Optional<Spoken> find(ClaimStep step, CheckResult result) {
    for (int i = 0; i < result.claims().size(); i++) {
      JudgedClaim judged = result.claims().get(i);
      for (int j = 0; j < judged.parts().size(); j++) {
        Judgement part = judged.parts().get(j);
        if (step.concerns(judged.claim().start(), judged.claim().end(), part.subject())) {
          ScopedClaim scoped = result.scope().claims().get(i);
          return Optional.of(new Spoken(judged, scoped.parts().get(j), part));
        }
      }
    }
    return Optional.empty();
  }
}
