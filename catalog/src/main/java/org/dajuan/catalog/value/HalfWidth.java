package org.dajuan.catalog.value;

import java.text.Normalizer;

/** Full-width digits, letters and signs as half-width ones. */
final class HalfWidth {

  private HalfWidth() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
      }
    }
    return text;
  }
}
