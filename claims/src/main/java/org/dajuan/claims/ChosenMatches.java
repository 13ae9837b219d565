package org.dajuan.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 选定 — what people have chosen before for a phrase; asked after the corrections of this check and
 * before anything is matched.
 */
@FunctionalInterface
public interface ChosenMatches {

  /** What holds for a phrase, empty when nobody has chosen. */
  Optional<Chosen> find(ChosenPhrase phrase);

  /** Nobody has chosen anything. */
  static ChosenMatches none() {
    return phrase -> Optional.empty();
  }

  /**
   * A person's choice.
   *
   * @param indicator id of the indicator; null when the phrase speaks of none
   * @param person by the name that people know
   * @param day on which it was made
   */
  record Chosen(@Nullable String indicator, String person, LocalDate day) {}
}
