package org.dajuan.reports.template;

import java.util.ArrayList;
import java.util.List;

/** Cuts the inside of a directive into words; quoted text is one word. */
final class Words {

  /**
   * A word.
   *
   * @param text without quotes
   * @param quoted whether it stood in quotes, or its value after {@code =} did
   */
  record Word(int offset, String text, boolean quoted) {}

  private Words() {}

  /** Words separated by white space; {@code name="a value"} is one word. */
  static List<Word> split(String inside, int offset) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < inside.length()) {
      if (Character.isWhitespace(inside.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      boolean quoted = false;
      StringBuilder text = new StringBuilder();
      while (at < inside.length() && !Character.isWhitespace(inside.charAt(at))) {
        char c = inside.charAt(at);
        if (c == '"') {
          quoted = true;
          at = quote(inside, at, text, offset);
        } else {
          text.append(c);
          at++;
        }
      }
      words.add(new Word(offset + start, text.toString(), quoted));
    }
    return words;
  }

  /** Reads a quoted text from its opening quote on; returns the offset behind the closing one. */
  static int quote(String inside, int opening, StringBuilder text, int offset) {
    int at = opening + 1;
    while (at < inside.length() && inside.charAt(at) != '"') {
      if (inside.charAt(at) == '\\' && at + 1 < inside.length()) {
        at++;
        text.append(inside.charAt(at) == 'n' ? '\n' : inside.charAt(at));
      } else {
        text.append(inside.charAt(at));
      }
      at++;
    }
    if (at >= inside.length()) {
      throw new GrammarException(offset + opening, TemplateFaults.TEMPLATE_QUOTE_OPEN.with());
    }
    return at + 1;
  }
}
