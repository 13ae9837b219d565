package org.dajuan.claims.verdict;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.things.Thing;

/**
 * The verdict on one subject of a claim, with its reason.
 *
 * @param subject the subject judged
 * @param scope place and time for which it was judged
 * @param match the indicator it was matched to, empty when none
 * @param figure the figure found, empty when none
 * @param thing the record of the thing spoken of, empty when none was found
 * @param candidates indicators among which a person may choose when the match is doubtful
 * @param expected what the text would have to say, empty when unknown
 */
public record Judgement(
    String subject,
    Verdict verdict,
    Scope scope,
    Optional<Match> match,
    Optional<KnownFigure> figure,
    Optional<Thing> thing,
    List<Indicator> candidates,
    String expected,
    Localized explanation) {

  public Judgement {
    candidates = List.copyOf(candidates);
  }

  /** A verdict without anything found in the records. */
  public static Judgement without(
      String subject, Verdict verdict, Scope scope, Optional<Match> match, Localized explanation) {
    return new Judgement(
        subject,
        verdict,
        scope,
        match,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        explanation);
  }

  /** No verdict, because several indicators may be meant. */
  public static Judgement possible(
      String subject, Scope scope, Match match, Localized explanation) {
    return new Judgement(
        subject,
        Verdict.POSSIBLE,
        scope,
        Optional.of(match),
        Optional.empty(),
        Optional.empty(),
        match.candidates(),
        "",
        explanation);
  }

  /** A verdict that rests on a figure. */
  public static Judgement by(
      KnownFigure figure,
      String subject,
      Verdict verdict,
      Scope scope,
      Optional<Match> match,
      Localized explanation) {
    return new Judgement(
        subject,
        verdict,
        scope,
        match,
        Optional.of(figure),
        Optional.empty(),
        List.of(),
        figure.text(),
        explanation);
  }

  /** A verdict that rests on the record of a thing. */
  public static Judgement by(
      Thing thing,
      String subject,
      Verdict verdict,
      Scope scope,
      String expected,
      Localized explanation) {
    return new Judgement(
        subject,
        verdict,
        scope,
        Optional.empty(),
        Optional.empty(),
        Optional.of(thing),
        List.of(),
        expected,
        explanation);
  }

  /** The same judgement with another reason. */
  public Judgement withExplanation(Localized reason) {
    return new Judgement(
        subject, verdict, scope, match, figure, thing, candidates, expected, reason);
  }
}
