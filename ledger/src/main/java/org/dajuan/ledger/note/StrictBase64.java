package org.dajuan.ledger.note;

import java.util.Base64;
import org.dajuan.ledger.LedgerFormatException;

/** Standard base64 with padding, one spelling only. */
final class StrictBase64 {

  private StrictBase64() {}

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] decode(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException broken) {
      throw new LedgerFormatException("not base64: '" + text + "'", broken);
    }
    if (!encode(bytes).equals(text)) {
      throw new LedgerFormatException("not canonical base64: '" + text + "'");
    }
    return bytes;
  }
}
