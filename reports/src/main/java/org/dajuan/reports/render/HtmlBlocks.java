package org.dajuan.reports.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.Inline;

/** Writes the text of a document; remembers which facts it led to, and what was overridden. */
final class HtmlBlocks {

  /**
   * What the further facts of one wording are reached by; no number, which would read as a note.
   */
  private static final String FURTHER_FACT = "+";

  private final Document document;
  private final Labels labels;
  private final Markup markup;
  private final Set<String> anchored = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  HtmlBlocks(Document document, Labels labels, Markup markup) {
    this.document = document;
    this.labels = labels;
    this.markup = markup;
  }

  /** Whether the text says this fact, so that one can go back there from it. */
  boolean leadsTo(Fact fact) {
    return anchored.contains(fact.id());
  }

  /** What is to be said about wordings that a person replaced. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      markup.open("h" + heading.level());
      inlines(heading.content());
      markup.close().line();
    } else if (block instanceof Block.Paragraph paragraph) {
      markup.open("p");
      inlines(paragraph.content());
      markup.close().line();
    } else if (block instanceof Block.Listing list) {
      listing(list);
    } else if (block instanceof Block.Quote quote) {
      markup.open("blockquote").line();
      write(quote.content());
      markup.close().line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Divider) {
      markup.empty("hr").line();
    }
  }

  private void listing(Block.Listing list) {
    String tag = list.ordered() ? "ol" : "ul";
    if (list.ordered() && list.start() != 1) {
      markup.open(tag, "start", Integer.toString(list.start()));
    } else {
      markup.open(tag);
    }
    markup.line();
    for (List<Block> item : list.items()) {
      markup.open("li");
      if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
        inlines(only.content());
      } else {
        write(item);
      }
      markup.close().line();
    }
    markup.close().line();
  }

  private void table(Block.Table table) {
    markup.open("table").line().open("thead").line().open("tr");
    for (Block.Column column : table.columns()) {
      cell("th", column, column.title());
    }
    markup.close().close().line().open("tbody").line();
    for (Block.Row row : table.rows()) {
      markup.open("tr");
      for (int i = 0; i < table.columns().size(); i++) {
        cell("td", table.columns().get(i), row.cells().get(i));
      }
      markup.close().line();
    }
    markup.close().close().line();
  }

  private void cell(String tag, Block.Column column, List<Inline> content) {
    if (column.isNumeric()) {
      markup.open(tag, "class", "number");
    } else {
      markup.open(tag);
    }
    inlines(content);
    markup.close();
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      markup.text(plain.text());
    } else if (inline instanceof Inline.FigureUse figure) {
      figure(figure);
    } else if (inline instanceof Inline.RecordList list) {
      markup.text(list.text());
    } else if (inline instanceof Inline.Strong strong) {
      wrap("strong", strong.content());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrap("em", emphasis.content());
    } else if (inline instanceof Inline.LineBreak) {
      markup.empty("br").line();
    } else if (inline instanceof Inline.Link link) {
      markup.open("a", "href", link.target(), "rel", "noreferrer");
      inlines(link.content());
      markup.close();
    }
  }

  private void wrap(String tag, List<Inline> content) {
    markup.open(tag);
    inlines(content);
    markup.close();
  }

  /** The words link to their fact, further facts of the same words to theirs. */
  private void figure(Inline.FigureUse figure) {
    if (figure.isMissing()) {
      markup.element("span", figure.text(), "class", "missing");
      return;
    }
    for (int i = 0; i < figure.facts().size(); i++) {
      if (i == 0) {
        reference(figure, figure.facts().get(0), "", figure.text());
      } else {
        String fact = figure.facts().get(i);
        markup.open("sup");
        reference(figure, fact, document.findFact(fact).map(Fact::title).orElse(""), FURTHER_FACT);
        markup.close();
      }
    }
    figure
        .findOverride()
        .ifPresent(
            by -> notes.add(labels.of("override.note", figure.text(), by.computed(), by.reason())));
  }

  private void reference(Inline.FigureUse figure, String fact, String title, String words) {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(
        List.of("class", figure.findOverride().isPresent() ? "figure override" : "figure"));
    if (anchored.add(fact)) {
      attributes.addAll(List.of("id", "u-" + fact));
    }
    attributes.addAll(List.of("href", "#" + fact));
    if (!title.isEmpty()) {
      attributes.addAll(List.of("title", title));
    }
    markup.element("a", words, attributes.toArray(String[]::new));
  }
}
