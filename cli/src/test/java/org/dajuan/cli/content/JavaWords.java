package org.dajuan.cli.content;

import java.util.ArrayList;
import java.util.List;

/** The string literals and identifiers of a Java file, without its comments, each with its line. */
final class JavaWords {

  /** A string literal or an identifier. */
  record Word(String text, boolean literal, int line) {}

  private final String source;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int line = 1;

  private JavaWords(String source) {
    this.source = source;
  }

  static List<Word> of(String source) {
    JavaWords scanner = new JavaWords(source);
    scanner.scan();
    return scanner.words;
  }

  private void scan() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (source.startsWith("//", at)) {
        skipTo("\n", 0);
      } else if (source.startsWith("/*", at)) {
        skipTo("*/", 2);
      } else if (source.startsWith("\"\"\"", at)) {
        literal("\"\"\"");
      } else if (c == '"') {
        literal("\"");
      } else if (c == '\'') {
        at += source.charAt(at + 1) == '\\' ? source.indexOf('\'', at + 3) + 1 - at : 3;
      } else if (Character.isJavaIdentifierStart(c)) {
        int start = at;
        while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
          at++;
        }
        words.add(new Word(source.substring(start, at), false, line));
      } else {
        line += c == '\n' ? 1 : 0;
        at++;
      }
    }
  }

  private void skipTo(String end, int after) {
    int stop = source.indexOf(end, at);
    int next = stop < 0 ? source.length() : stop + after;
    line += (int) source.substring(at, next).chars().filter(c -> c == '\n').count();
    at = next;
  }

  private void literal(String quote) {
    int start = at + quote.length();
    int first = line;
    at = start;
    while (!source.startsWith(quote, at)) {
      line += source.charAt(at) == '\n' ? 1 : 0;
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    words.add(new Word(source.substring(start, at), true, first));
    at += quote.length();
  }
}
