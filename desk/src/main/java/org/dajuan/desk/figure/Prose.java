package org.dajuan.desk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dajuan.figures.FigureKey;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.Inline;
import org.jspecify.annotations.Nullable;

/** The sentences of a report, cut where figures stand, so that each figure leads to its trace. */
public record Prose(List<Section> sections) {

  /** What stands under one heading; the title of the report itself has none. */
  public record Section(String title, List<List<Part>> paragraphs) {}

  /**
   * A piece of a sentence.
   *
   * @param href address of the trace, null for plain words
   * @param state of a figure: actual, estimate, unproven, missing or drifted; empty for words
   * @param title what the figure is
   */
  public record Part(String text, @Nullable String href, String state, String title) {}

  public Prose {
    sections = List.copyOf(sections);
  }

  /** No sentences: there is no report for this region and period. */
  static Prose none() {
    return new Prose(List.of());
  }

  /**
   * @param drifted figures whose published value differs from the one now
   */
  static Prose of(Document document, Set<FigureKey> drifted) {
    Writer writer = new Writer(document, drifted);
    document.blocks().forEach(writer::block);
    return writer.finish();
  }

  private static final class Writer {

    private final Document document;
    private final Set<FigureKey> drifted;
    private final List<Section> sections = new ArrayList<>();
    private String title = "";
    private List<List<Part>> paragraphs = new ArrayList<>();

    Writer(Document document, Set<FigureKey> drifted) {
      this.document = document;
      this.drifted = drifted;
    }

    void block(Block block) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() > 1) {
          close();
          title = text(parts(heading.content()));
        }
      } else if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(parts(paragraph.content()));
      } else if (block instanceof Block.Listing listing) {
        listing.items().forEach(item -> item.forEach(this::block));
      } else if (block instanceof Block.Quote quote) {
        quote.content().forEach(this::block);
      }
    }

    Prose finish() {
      close();
      return new Prose(sections);
    }

    private void close() {
      if (!paragraphs.isEmpty()) {
        sections.add(new Section(title, paragraphs));
        paragraphs = new ArrayList<>();
      }
    }

    private List<Part> parts(List<Inline> content) {
      List<Part> parts = new ArrayList<>();
      content.forEach(inline -> add(inline, parts));
      return parts;
    }

    private void add(Inline inline, List<Part> parts) {
      if (inline instanceof Inline.Text text) {
        parts.add(words(text.text()));
      } else if (inline instanceof Inline.Strong strong) {
        strong.content().forEach(each -> add(each, parts));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        emphasis.content().forEach(each -> add(each, parts));
      } else if (inline instanceof Inline.Link link) {
        link.content().forEach(each -> add(each, parts));
      } else if (inline instanceof Inline.RecordList list) {
        parts.add(words(list.text()));
      } else if (inline instanceof Inline.FigureUse use) {
        parts.add(figure(use));
      } else if (inline instanceof Inline.LineBreak) {
        parts.add(words(" "));
      }
    }

    private Part figure(Inline.FigureUse use) {
      Fact fact = use.facts().stream().findFirst().flatMap(document::findFact).orElse(null);
      if (fact == null) {
        return new Part(use.text(), "#", "missing", "");
      }
      FigureKey key = new FigureKey(fact.indicator(), fact.region(), fact.period());
      String href = "/figures/" + key.indicator() + "/" + key.region() + "/" + key.period();
      String state = drifted.contains(key) ? "drifted" : fact.status();
      return new Part(use.text(), href, state, fact.title() + " " + fact.text());
    }

    private static Part words(String text) {
      return new Part(text, null, "", "");
    }

    private static String text(List<Part> parts) {
      StringBuilder text = new StringBuilder();
      parts.forEach(part -> text.append(part.text()));
      return text.toString();
    }
  }
}
