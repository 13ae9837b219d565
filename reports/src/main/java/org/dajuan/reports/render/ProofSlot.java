package org.dajuan.reports.render;

import java.util.Optional;

/**
 * The place of the proof at the end of a published file. The file without the proof is what the
 * ledger commits to, byte by byte; the proof cannot be mistaken for visible text.
 */
public final class ProofSlot {

  private static final String HTML_MARK = "<script type=\"application/json\" id=\"dajuan-proof\">";
  private static final String HTML_END = "</script>\n</body>\n</html>\n";
  private static final String MARKDOWN_MARK = "<!-- dajuan-proof ";
  private static final String MARKDOWN_END = " -->\n";
  private static final String JSON_MARK = "\n  \"proof\" : ";
  private static final String JSON_END = "\n}\n";

  private ProofSlot() {}

  /**
   * A file taken apart.
   *
   * @param body the file without the proof
   * @param proof as it stands in the file; empty when the place is empty
   */
  public record Parts(Format format, String body, String proof) {}

  /** The empty place, with which a published file ends. */
  static String empty(Format format) {
    return mark(format) + end(format);
  }

  /** Puts the proof into its place. It must not contain {@code <} or {@code >}. */
  public static String fill(Format format, String body, String proof) {
    if (!body.endsWith(empty(format))) {
      throw new IllegalArgumentException("the file has no empty place for a proof");
    }
    return body.substring(0, body.length() - end(format).length()) + proof + end(format);
  }

  /** Takes a published file of any format apart; empty if it has no place for a proof. */
  public static Optional<Parts> split(String file) {
    for (Format format : Format.values()) {
      if (!file.endsWith(end(format))) {
        continue;
      }
      int mark = file.lastIndexOf(mark(format));
      if (mark >= 0) {
        int from = mark + mark(format).length();
        int to = file.length() - end(format).length();
        if (from <= to) {
          String body = file.substring(0, from) + end(format);
          return Optional.of(new Parts(format, body, file.substring(from, to)));
        }
      }
    }
    return Optional.empty();
  }

  private static String mark(Format format) {
    return switch (format) {
      case HTML -> HTML_MARK;
      case MARKDOWN -> MARKDOWN_MARK;
      case JSON -> JSON_MARK;
    };
  }

  private static String end(Format format) {
    return switch (format) {
      case HTML -> HTML_END;
      case MARKDOWN -> MARKDOWN_END;
      case JSON -> JSON_END;
    };
  }
}
