package org.dajuan.reports.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dajuan.ledger.Hash;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.Inline;

/**
 * One self-contained page: no script, no outside resource. Each figure links to its fact, which
 * opens at the foot of the window and is printed as an appendix.
 */
final class HtmlWriter {

  private static final String STYLE = load();

  /**
   * What the further facts of one wording are reached by; no number, which would read as a note.
   */
  private static final String FURTHER_FACT = "+";

  private final Document document;
  private final Optional<Imprint> imprint;
  private final Labels labels;
  private final StringBuilder out = new StringBuilder(16_384);
  private final Set<String> anchored = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  HtmlWriter(Document document, Optional<Imprint> imprint) {
    this.document = document;
    this.imprint = imprint;
    this.labels = new Labels(document);
  }

  private static String load() {
    try (InputStream css = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is missing");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("report.css cannot be read", failed);
    }
  }

  /** What a Content-Security-Policy must allow as {@code style-src} for this page. */
  static String styleSource() {
    return "'sha256-" + Hash.sha256(STYLE.getBytes(StandardCharsets.UTF_8)).base64() + "'";
  }

  String write() {
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(labels.of("language"))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
        .append(styleSource())
        .append(
            "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    text(document.regionName() + " " + labels.period(document.period()) + " " + document.title());
    out.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
    if (imprint.isEmpty()) {
      paragraph("draft", labels.of("draft"));
    }
    if (!document.notice().isEmpty()) {
      paragraph("notice", document.notice());
    }
    out.append("<main>\n");
    blocks(document.blocks());
    out.append("</main>\n");
    facts();
    imprint.ifPresent(this::footer);
    out.append(imprint.isPresent() ? ProofSlot.empty(Format.HTML) : "</body>\n</html>\n");
    return out.toString();
  }

  private void footer(Imprint under) {
    out.append("<footer>\n<p>");
    text(labels.of("imprint", under.actor(), labels.time(under.time()), under.origin()));
    out.append("</p>\n<p>");
    text(labels.of("imprint.help"));
    out.append("</p>\n</footer>\n");
  }

  private void paragraph(String style, String content) {
    out.append("<p class=\"").append(style).append("\">");
    text(content);
    out.append("</p>\n");
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      out.append("<h").append(heading.level()).append('>');
      inlines(heading.content());
      out.append("</h").append(heading.level()).append(">\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      out.append("<p>");
      inlines(paragraph.content());
      out.append("</p>\n");
    } else if (block instanceof Block.Listing list) {
      listing(list);
    } else if (block instanceof Block.Quote quote) {
      out.append("<blockquote>\n");
      blocks(quote.content());
      out.append("</blockquote>\n");
    } else if (block instanceof Block.Divider) {
      out.append("<hr>\n");
    }
  }

  private void listing(Block.Listing list) {
    String tag = list.ordered() ? "ol" : "ul";
    out.append('<').append(tag);
    if (list.ordered() && list.start() != 1) {
      out.append(" start=\"").append(list.start()).append('"');
    }
    out.append(">\n");
    for (List<Block> item : list.items()) {
      out.append("<li>");
      if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
        inlines(only.content());
      } else {
        blocks(item);
      }
      out.append("</li>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      text(plain.text());
    } else if (inline instanceof Inline.FigureUse figure) {
      figure(figure);
    } else if (inline instanceof Inline.RecordList list) {
      text(list.text());
    } else if (inline instanceof Inline.Strong strong) {
      wrap("strong", strong.content());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrap("em", emphasis.content());
    } else if (inline instanceof Inline.LineBreak) {
      out.append("<br>\n");
    } else if (inline instanceof Inline.Link link) {
      out.append("<a href=\"");
      text(link.target());
      out.append("\" rel=\"noreferrer\">");
      inlines(link.content());
      out.append("</a>");
    }
  }

  private void wrap(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    inlines(content);
    out.append("</").append(tag).append('>');
  }

  /** The words link to their fact, further facts of the same words to theirs. */
  private void figure(Inline.FigureUse figure) {
    if (figure.isMissing()) {
      out.append("<span class=\"missing\">");
      text(figure.text());
      out.append("</span>");
      return;
    }
    for (int i = 0; i < figure.facts().size(); i++) {
      String fact = figure.facts().get(i);
      out.append(i == 0 ? "" : "<sup>").append("<a class=\"figure");
      out.append(figure.findOverride().isPresent() ? " override" : "").append('"');
      if (anchored.add(fact)) {
        out.append(" id=\"u-").append(fact).append('"');
      }
      out.append(" href=\"#").append(fact);
      if (i > 0) {
        out.append("\" title=\"");
        text(document.findFact(fact).map(Fact::title).orElse(""));
      }
      out.append("\">");
      text(i == 0 ? figure.text() : FURTHER_FACT);
      out.append(i == 0 ? "</a>" : "</a></sup>");
    }
    figure
        .findOverride()
        .ifPresent(
            by -> notes.add(labels.of("override.note", figure.text(), by.computed(), by.reason())));
  }

  private void facts() {
    if (document.facts().isEmpty()) {
      return;
    }
    out.append("<section class=\"facts\">\n<h2>");
    text(labels.of("facts"));
    out.append("</h2>\n<p>");
    text(labels.of("facts.help"));
    out.append("</p>\n");
    if (!notes.isEmpty()) {
      out.append("<h3>");
      text(labels.of("override"));
      out.append("</h3>\n");
      notes.forEach(note -> paragraph("override", note));
    }
    document.facts().forEach(this::fact);
    out.append("</section>\n");
  }

  private void fact(Fact fact) {
    out.append("<article class=\"fact\" id=\"").append(fact.id()).append("\">\n<h3>");
    text(fact.title());
    out.append(" <strong>");
    text(fact.text());
    out.append("</strong></h3>\n<dl>\n");
    term("region", fact.regionName());
    term("period", labels.period(fact.period()));
    term("status", labels.status(fact.status()));
    term("definition", fact.definition());
    fact.findBasis().ifPresent(basis -> term("basis", basis));
    fact.findDespite()
        .ifPresent(
            by -> {
              term("ban", by.ban());
              term("despite", by.reason());
            });
    term("exact", fact.value() + (fact.unit().isEmpty() ? "" : " " + fact.unit()));
    term("records", labels.of("records.value", Long.toString(fact.records())));
    if (fact.sequence() >= 0) {
      term("sequence", labels.of("sequence.value", Long.toString(fact.sequence())));
    }
    if (fact.uses().isEmpty()) {
      term("decides", labels.of("decides.value"));
    }
    out.append("</dl>\n");
    if (anchored.contains(fact.id())) {
      out.append("<a class=\"back\" href=\"#u-").append(fact.id()).append("\">");
      text(labels.of("back"));
      out.append("</a>\n");
    }
    out.append("</article>\n");
  }

  private void term(String label, String value) {
    out.append("<dt>");
    text(labels.of(label));
    out.append("</dt><dd>");
    text(value);
    out.append("</dd>\n");
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
