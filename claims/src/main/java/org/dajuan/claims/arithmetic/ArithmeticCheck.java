package org.dajuan.claims.arithmetic;

import org.dajuan.catalog.finding.Findings;

/**
 * One law that the numbers of a text must keep. A check says something only where the text leaves
 * no other reading; linear in the length of the text.
 */
interface ArithmeticCheck {

  /** What this law has against the text. */
  void review(ToldText text, Findings findings);
}
