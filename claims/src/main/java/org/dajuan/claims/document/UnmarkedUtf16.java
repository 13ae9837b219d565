package org.dajuan.claims.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dajuan.catalog.text.TextEncoding;

/**
 * Tells UTF-16 without a byte order mark from binary data: nearly all of a sample are signs that
 * texts of China are written in. To be asked only of bytes that are no UTF-8 and no GB18030.
 */
final class UnmarkedUtf16 {

  private static final int SAMPLE_BYTES = 1 << 16;
  private static final double LEAST_USUAL = 0.95;

  private UnmarkedUtf16() {}

  static Optional<TextEncoding> detect(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    } else if (usualShare(bytes, 1) >= LEAST_USUAL) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
    } else if (usualShare(bytes, 0) >= LEAST_USUAL) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0));
    }
    return Optional.empty();
  }

  /**
   * @param high which byte of a pair is the higher
   */
  private static double usualShare(byte[] bytes, int high) {
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    int usual = 0;
    for (int i = 0; i < sample; i += 2) {
      char c = (char) ((bytes[i + high] & 0xff) << 8 | (bytes[i + 1 - high] & 0xff));
      if (c == 0) {
        return 0;
      }
      usual += isUsual(c) ? 1 : 0;
    }
    return usual * 2.0 / sample;
  }

  private static boolean isUsual(char c) {
    return (c >= ' ' && c < 0x7f)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x2000 && c <= 0x206f)
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0xff00 && c <= 0xffef);
  }
}
