package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the bare number of an ordinal or streak: the 3 of 第3, the 十二 of 前十二名. */
public final class OrdinalReader {

  /**
   * @param end UTF-16 index behind the number
   */
  public record Ordinal(int end, BigDecimal value) {}

  private OrdinalReader() {}

  /** The whole number that begins exactly here, or null. */
  public static @Nullable Ordinal at(CharSequence text, int start) {
    if (start >= text.length()) {
      return null;
    }
    Numeral numeral = Numeral.at(text, start);
    if (numeral == null || numeral.decimals() > 0 || numeral.isRough()) {
      return null;
    }
    return new Ordinal(numeral.end(), numeral.value());
  }

  public static boolean isDigit(char c) {
    return Numeral.isDigit(c);
  }
}
