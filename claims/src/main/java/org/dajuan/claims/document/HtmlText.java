package org.dajuan.claims.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.dajuan.catalog.text.TextEncoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of a web page as it reads: blocks on lines of their own, cells divided by tabs. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> UNREAD =
      Set.of("script", "style", "noscript", "template", "head", "nav", "svg", "select", "textarea");

  private final StringBuilder text = new StringBuilder();
  private int unread;

  private HtmlText() {}

  /**
   * @param encoding as the bytes show; null leaves it to the page's own declaration
   */
  static String of(byte[] bytes, @Nullable TextEncoding encoding) throws IOException {
    String charset = encoding == null ? null : encoding.charset().name();
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    HtmlText reader = new HtmlText();
    page.body().traverse(reader);
    return reader.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (isUnread(node)) {
      unread++;
    } else if (unread > 0) {
      return;
    } else if (node instanceof TextNode piece) {
      append(piece);
    } else if (node instanceof Element element && element.isBlock()) {
      breakLine();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isUnread(node)) {
      unread--;
    } else if (unread == 0 && node instanceof Element element) {
      switch (element.normalName()) {
        case "br" -> text.append('\n');
        case "td", "th" -> endCell(element);
        default -> {
          if (element.isBlock()) {
            breakLine();
          }
        }
      }
    }
  }

  private static boolean isUnread(Node node) {
    return node instanceof Element element
        && (UNREAD.contains(element.normalName()) || element.hasAttr("hidden"));
  }

  private void append(TextNode piece) {
    String words = piece.text().replace('\u00A0', ' ');
    boolean afterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(afterSpace ? words.stripLeading() : words);
  }

  private void endCell(Element cell) {
    if (cell.nextElementSibling() != null) {
      dropLineBreak();
      text.append('\t');
    }
  }

  private void dropLineBreak() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
      text.setLength(text.length() - 1);
    }
  }

  private void breakLine() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    boolean inLine = !text.isEmpty() && "\n\t".indexOf(text.charAt(text.length() - 1)) < 0;
    if (inLine) {
      text.append('\n');
    }
  }
}
