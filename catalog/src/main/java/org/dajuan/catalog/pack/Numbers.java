package org.dajuan.catalog.pack;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as packs write them: plain decimals, no exponent. */
final class Numbers {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,28}(\\.\\d{1,20})?");

  private Numbers() {}

  static @Nullable BigDecimal find(String text) {
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
  }
}
