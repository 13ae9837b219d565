package org.dajuan.claims;

import java.util.Locale;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;

/**
 * A claim as one line of a test: {@code token | subject | kind value unit direction qualifier stage
 * (object) target}; what is missing or exact is left out.
 */
final class ClaimLine {

  private ClaimLine() {}

  static String of(Claim claim) {
    StringBuilder line = new StringBuilder();
    line.append(claim.token()).append(" | ").append(claim.subject()).append(" |");
    word(line, claim.kind().name());
    if (claim.value() != null) {
      word(line, claim.value().toPlainString());
    }
    line.append(claim.unit().isEmpty() ? "" : " " + claim.unit());
    if (claim.direction() != null) {
      word(line, claim.direction().name());
    }
    if (claim.qualifier() != Qualifier.EXACT) {
      word(line, claim.qualifier().name());
    }
    if (claim.stageClass() != null) {
      word(line, claim.stageClass().name());
    }
    line.append(claim.object().isEmpty() ? "" : " (" + claim.object() + ")");
    line.append(claim.target() ? " target" : "");
    return line.toString();
  }

  private static void word(StringBuilder line, String word) {
    line.append(' ').append(word.toLowerCase(Locale.ROOT));
  }
}
