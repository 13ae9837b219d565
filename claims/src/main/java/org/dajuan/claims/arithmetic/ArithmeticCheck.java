package org.dajuan.claims.arithmetic;

import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.Claim;

/** One law that the numbers of a text must keep. Linear in the number of claims. */
interface ArithmeticCheck {

  /**
   * @param claims in the order of the text
   */
  void review(List<Claim> claims, Findings findings);
}
