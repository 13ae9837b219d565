package org.dajuan.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.Inline;

/**
 * CommonMark with tables, for reading as it stands and for further editing. Overrides are listed at
 * the end.
 */
final class MarkdownWriter {

  private static final String ESCAPED = "\\`*_[]<>";

  private final Document document;
  private final Optional<Imprint> imprint;
  private final Labels labels;
  private final List<String> notes = new ArrayList<>();

  MarkdownWriter(Document document, Optional<Imprint> imprint) {
    this.document = document;
    this.imprint = imprint;
    this.labels = new Labels(document);
  }

  String write() {
    StringBuilder out = new StringBuilder();
    if (imprint.isEmpty()) {
      out.append("> ").append(escape(labels.of("draft"))).append("\n\n");
    }
    if (!document.notice().isEmpty()) {
      out.append("> ").append(escape(document.notice())).append("\n\n");
    }
    out.append(blocks(document.blocks(), ""));
    for (Fact fact : document.facts()) {
      fact.findDespite()
          .ifPresent(
              by -> notes.add(labels.of("despite.note", fact.title(), by.ban(), by.reason())));
    }
    if (!notes.isEmpty()) {
      out.append("\n---\n\n");
      notes.forEach(note -> out.append("- ").append(escape(note)).append('\n'));
    }
    imprint.ifPresent(
        under ->
            out.append("\n---\n\n")
                .append(
                    escape(
                        labels.of(
                            "imprint", under.actor(), labels.time(under.time()), under.origin())))
                .append("\n\n")
                .append(MarkdownFormat.SEAL.empty()));
    return out.toString();
  }

  private String blocks(List<Block> blocks, String indent) {
    List<String> written = new ArrayList<>();
    for (Block block : blocks) {
      written.add(indent + block(block).replace("\n", "\n" + indent).replaceAll("(?m)^ +$", ""));
    }
    return String.join("\n\n", written) + "\n";
  }

  private String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level()) + " " + inlines(heading.content()).replace("\\\n", " ");
    } else if (block instanceof Block.Paragraph paragraph) {
      return lineStart(inlines(paragraph.content()));
    } else if (block instanceof Block.Listing list) {
      return listing(list);
    } else if (block instanceof Block.Quote quote) {
      return "> " + blocks(quote.content(), "").strip().replace("\n", "\n> ");
    } else if (block instanceof Block.Table table) {
      return table(table);
    }
    return "---";
  }

  private String listing(Block.Listing list) {
    List<String> items = new ArrayList<>();
    int number = list.start();
    for (List<Block> item : list.items()) {
      String mark = list.ordered() ? number++ + ". " : "- ";
      String text = blocks(item, "").strip();
      items.add(mark + text.replace("\n", "\n" + " ".repeat(mark.length())));
    }
    return String.join("\n", items);
  }

  private String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.columns().stream().map(Block.Column::title).toList()));
    StringBuilder rule = new StringBuilder("|");
    table.columns().forEach(column -> rule.append(column.isNumeric() ? " --: |" : " --- |"));
    lines.add(rule.toString());
    table.rows().forEach(row -> lines.add(row(row.cells())));
    return String.join("\n", lines);
  }

  private String row(List<List<Inline>> cells) {
    StringBuilder row = new StringBuilder("|");
    for (List<Inline> cell : cells) {
      String text = inlines(cell).replace("\\\n", " ").replace("|", "\\|");
      row.append(' ').append(text).append(" |");
    }
    return row.toString();
  }

  private String inlines(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> text.append(inline(inline)));
    return text.toString();
  }

  private String inline(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      return escape(plain.text());
    } else if (inline instanceof Inline.FigureUse figure) {
      figure
          .findOverride()
          .ifPresent(
              by ->
                  notes.add(labels.of("override.note", figure.text(), by.computed(), by.reason())));
      return escape(figure.text());
    } else if (inline instanceof Inline.RecordList list) {
      return escape(list.text());
    } else if (inline instanceof Inline.Strong strong) {
      return "**" + inlines(strong.content()) + "**";
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "*" + inlines(emphasis.content()) + "*";
    } else if (inline instanceof Inline.Link link) {
      return "[" + inlines(link.content()) + "](<" + link.target() + ">)";
    }
    return "\\\n";
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ESCAPED.indexOf(c) >= 0 || c == '&' && i + 1 < text.length()) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' ? ' ' : c);
    }
    return escaped.toString();
  }

  /** What would make a heading, a list or a code block at the beginning of a line. */
  private static String lineStart(String text) {
    String stripped = text.stripLeading();
    if (stripped.matches("(?s)[#+=~-].*")) {
      return "\\" + stripped;
    }
    return stripped.matches("(?s)[0-9]{1,9}[.)].*")
        ? stripped.replaceFirst("([.)])", "\\\\$1")
        : stripped;
  }
}
