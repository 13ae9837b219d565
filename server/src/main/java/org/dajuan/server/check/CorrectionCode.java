package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.claims.Correction;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Corrections as the page's form carries them: {@code 12 15 lane_villages 户巷道硬化村}, with {@code -}
 * for no indicator and {@code *} for one withdrawn. Law: {@code read(write(x))} equals {@code x}.
 */
final class CorrectionCode {

  private static final String NONE = "-";
  private static final String WITHDRAWN = "*";
  private static final int MOST = 200;

  private CorrectionCode() {}

  static String write(Correction correction) {
    String indicator = correction.indicator() == null ? NONE : correction.indicator();
    return code(correction.start(), correction.end(), indicator, correction.subject());
  }

  /** The code that gives one subject of a claim this indicator; null stands for none. */
  static String choosing(Claim claim, Judgement part, @Nullable String indicator) {
    return code(claim.start(), claim.end(), indicator == null ? NONE : indicator, part.subject());
  }

  static String withdrawing(Claim claim, Judgement part) {
    return choosing(claim, part, WITHDRAWN);
  }

  private static String code(int start, int end, String indicator, String subject) {
    return start + " " + end + " " + indicator + " " + subject;
  }

  /** The corrections that remain; a later one replaces an earlier one of the same subject. */
  static List<Correction> read(Collection<String> codes) {
    Map<Correction, Correction> last = new LinkedHashMap<>();
    for (String code : codes) {
      parse(code)
          .ifPresent(
              each -> {
                Correction place = new Correction(each.start(), each.end(), each.subject(), null);
                last.remove(place);
                if (!WITHDRAWN.equals(each.indicator()) && last.size() < MOST) {
                  last.put(place, each);
                }
              });
    }
    return new ArrayList<>(last.values());
  }

  /** Empty for what is no code; such a field was not written by the page. */
  static Optional<Correction> parse(String code) {
    String[] parts = code.split(" ", 4);
    if (parts.length < 4 || !isNumber(parts[0]) || !isNumber(parts[1])) {
      return Optional.empty();
    }
    String indicator = parts[2].equals(NONE) ? null : parts[2];
    return Optional.of(
        new Correction(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[3], indicator));
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }
}
