package org.dajuan.server.check;

import java.util.List;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the panel beside the text.
 *
 * @param number from 1, in the order of the text
 * @param scope place and time of the only subject where they are not those of the text, else empty
 * @param parts one for each subject
 */
public record ClaimView(
    int number, String token, String subject, Verdict judged, String scope, List<PartView> parts) {

  public ClaimView {
    parts = List.copyOf(parts);
  }

  /** Code of the verdict. */
  public String verdict() {
    return judged.code();
  }

  /** Whether the reader is choosing an indicator for one of the subjects. */
  boolean isEdited() {
    return parts.stream().anyMatch(PartView::edited);
  }

  /**
   * The reasoning on one subject.
   *
   * @param scope place and time where they are not those of the text, else empty
   * @param place code of the claim and subject; as a choice it says that no indicator is meant
   * @param trace address of the figure's trace, null when no figure was found
   * @param thing the record spoken of, null when none was found
   * @param candidates indicators to choose from, empty when the match is certain
   * @param kept who chose the indicator and when, null when nobody did
   * @param corrected whether it was chosen for this check only
   * @param edited whether the reader is choosing an indicator for it
   * @param department whom the reader may ask for the record, null when nobody
   */
  public record PartView(
      String subject,
      String scope,
      String verdict,
      String explanation,
      List<StepView> steps,
      String place,
      @Nullable String trace,
      @Nullable ThingView thing,
      List<CandidateView> candidates,
      @Nullable KeptView kept,
      @Nullable String corrected,
      boolean edited,
      @Nullable String department) {}

  /** A step of the reasoning. */
  public record StepView(String name, String text) {}

  /** A record and its page. */
  public record ThingView(String name, String state, String link) {}

  /** An indicator and the code that chooses it. */
  public record CandidateView(String title, String code) {}

  /** Who chose, and when. */
  public record KeptView(String person, String day) {}
}
