package org.dajuan.reports.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XHTML: whatever is written is well formed, and text and attributes are escaped here and
 * nowhere else. Read as HTML it says the same, for the elements that pages use.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder(16_384);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the innermost open element. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content, such as {@code br}. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds text only. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A line feed between elements, for people who look at the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** What is no text of a document: the document type, the style, the place of the seal. */
  Markup verbatim(String markup) {
    out.append(markup);
    return this;
  }

  /** All that was written; elements may still be open when the seal's place closes them. */
  @Override
  public String toString() {
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isText(c) ? c : '\ufffd');
      }
    }
  }

  /** What XML cannot hold at all, such as a form feed, is no text. */
  private static boolean isText(char c) {
    return c >= ' ' && c < '\ufffe' || c == '\n' || c == '\t' || c == '\r';
  }
}
