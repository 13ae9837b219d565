package org.dajuan.reports.document;

import java.util.List;

/** The words of inlines, without any form. */
public final class PlainText {

  private PlainText() {}

  public static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> append(inline, text));
    return text.toString();
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Text plain) {
      text.append(plain.text());
    } else if (inline instanceof Inline.FigureUse figure) {
      text.append(figure.text());
    } else if (inline instanceof Inline.RecordList list) {
      text.append(list.text());
    } else if (inline instanceof Inline.Strong strong) {
      strong.content().forEach(each -> append(each, text));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(each -> append(each, text));
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(each -> append(each, text));
    } else if (inline instanceof Inline.LineBreak) {
      text.append('\n');
    }
  }
}
