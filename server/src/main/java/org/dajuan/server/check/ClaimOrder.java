package org.dajuan.server.check;

import java.util.Comparator;
import java.util.Locale;

/** In which order the claims are listed beside the text. */
enum ClaimOrder {
  /** least favourable first, then as they stand */
  VERDICT,
  /** as they stand in the text */
  TEXT;

  static ClaimOrder of(String code) {
    return TEXT.code().equals(code) ? TEXT : VERDICT;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Stable: claims of one verdict stay as they stand. */
  Comparator<ClaimView> comparator() {
    return this == TEXT
        ? Comparator.comparingInt(ClaimView::number)
        : Comparator.comparing(ClaimView::judged).thenComparingInt(ClaimView::number);
  }
}
