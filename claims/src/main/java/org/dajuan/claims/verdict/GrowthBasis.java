package org.dajuan.claims.verdict;

import java.util.Optional;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** 口径 — whether growth is told on the basis on which it is recorded: 实际 is not 名义. */
final class GrowthBasis {

  private final Words bases;
  private final Words follow;

  GrowthBasis(Vocabulary vocabulary) {
    bases = vocabulary.words("basis_word");
    follow = vocabulary.words("basis_before");
  }

  /**
   * What is wrong with the basis that the text names; empty when nothing is or none is recorded.
   */
  Optional<Localized> fault(Claim claim, KnownFigure figure) {
    String recorded = figure.evidence().basis();
    if (claim.kind() != IndicatorKind.CHANGE || recorded.isEmpty()) {
      return Optional.empty();
    }
    String word = told(claim.wording().before());
    String meaning = meaningOf(recorded);
    if (word == null || meaning.isEmpty() || bases.meaning(word).equals(meaning)) {
      return Optional.empty();
    }
    return Optional.of(
        new Localized(
            "文中说的是“" + word + "”，台账登记的是“" + recorded + "”增速，没有“" + word + "”增速的记录",
            "the text tells growth on the basis “" + word + "”, on record is “" + recorded + "”"));
  }

  private @Nullable String told(String before) {
    for (int i = 0; i < before.length(); i++) {
      String word = bases.startingAt(before, i, before.length());
      if (word != null) {
        int end = i + word.length();
        if (end == before.length() || follow.lengthAt(before, end, before.length()) > 0) {
          return word;
        }
      }
    }
    return null;
  }

  private String meaningOf(String recorded) {
    for (int i = 0; i < recorded.length(); i++) {
      String word = bases.startingAt(recorded, i, recorded.length());
      if (word != null) {
        return bases.meaning(word);
      }
    }
    return "";
  }
}
