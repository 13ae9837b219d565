package org.dajuan.claims.repair;

import java.util.List;
import org.dajuan.claims.vocabulary.Words;

/**
 * Confusions of the recognition inside numbers: O and o for 0, l and I for 1 between digits, and
 * junk known to stand for a percent sign.
 */
final class DigitRepair {

  private final Words percentNoise;

  DigitRepair(Words percentNoise) {
    this.percentNoise = percentNoise;
  }

  Rewrite mend(Rewrite in, List<Repair> repairs) {
    Rewrite out = new Rewrite(in.length());
    int i = 0;
    while (i < in.length()) {
      char c = in.charAt(i);
      char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
      int noise = digit(before) ? percentNoise.lengthAt(in.chars(), i, in.length()) : 0;
      if (noise > 0) {
        String from = in.chars().subSequence(i, i + noise).toString();
        repairs.add(new Repair(in.start(i), in.end(i + noise - 1), from, "%"));
        out.add('%', in.start(i), in.end(i + noise - 1));
        i += noise;
        continue;
      }
      char mended = mend(c, before, i + 1 < in.length() ? in.charAt(i + 1) : '\n');
      if (mended != c) {
        repairs.add(new Repair(in.start(i), in.end(i), String.valueOf(c), String.valueOf(mended)));
      }
      out.add(mended, in.start(i), in.end(i));
      i++;
    }
    return out;
  }

  private static char mend(char c, char before, char after) {
    boolean inside = (digit(before) || before == '.') && (digit(after) || after == '%');
    if (!inside) {
      return c;
    }
    return switch (c) {
      case 'O', 'o' -> '0';
      case 'l', 'I' -> '1';
      default -> c;
    };
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
