package org.dajuan.records.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that people write into tables beside records: totals, signatures, units. */
final class TableWords {
  private static final Map<String, List<String>> WORDS = read();

  /** Lines of {@code table-words.txt}. */
  static final Set<String> TOTAL = Set.copyOf(words("total"));

  static final List<String> TOTAL_END = words("total_end");
  static final List<String> SIGNATURE = words("signature");
  static final List<String> UNIT_OF = words("unit_of");
  static final List<String> UNIT_COLUMN = words("unit_column");

  private TableWords() {}

  private static List<String> words(String kind) {
    return Objects.requireNonNull(WORDS.get(kind), kind);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new HashMap<>();
    try (InputStream in = TableWords.class.getResourceAsStream("table-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("bad build: table-words.txt is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          words.put(
              line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" ")));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell's text in the form in which words are compared: half width, small, without spaces. */
  static String compared(String text) {
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(half.length());
    for (int i = 0; i < half.length(); i++) {
      if (!Character.isWhitespace(half.charAt(i)) && half.charAt(i) != '\u200b') {
        kept.append(half.charAt(i));
      }
    }
    return kept.toString();
  }
}
