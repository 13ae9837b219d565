package org.dajuan.claims.arithmetic;

import org.dajuan.catalog.finding.Findings;

/** A law that can be judged sentence by sentence. */
interface SentenceCheck extends ArithmeticCheck {

  void review(ToldSentence sentence, Findings findings);

  @Override
  default void review(ToldText text, Findings findings) {
    for (ToldSentence sentence : text.sentences()) {
      if (sentence.size() > 0) {
        review(sentence, findings);
      }
    }
  }
}
