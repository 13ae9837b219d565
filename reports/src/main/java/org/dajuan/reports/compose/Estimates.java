package org.dajuan.reports.compose;

/**
 * Where 预计 governs: from the word to the end of the sentence. Fed with the text as it is written.
 */
final class Estimates {

  private static final String SENTENCE_ENDS = "。！？；;!?";

  private boolean governs;

  /** Takes note of text; the end of a sentence or of a paragraph ends what 预计 governs. */
  void text(String text) {
    for (int i = 0; i < text.length() && governs; i++) {
      char c = text.charAt(i);
      boolean fullStop =
          c == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
      boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      governs = SENTENCE_ENDS.indexOf(c) < 0 && !fullStop && !paragraph;
    }
  }

  boolean governs() {
    return governs;
  }

  void begin() {
    governs = true;
  }

  void end() {
    governs = false;
  }
}
