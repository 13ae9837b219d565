package org.dajuan.reports.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.Inline;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The whole tree for programs: blocks, inlines, facts. Line feeds are the same on every system. */
final class JsonWriter {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final Document document;
  private final Optional<Imprint> imprint;

  JsonWriter(Document document, Optional<Imprint> imprint) {
    this.document = document;
    this.imprint = imprint;
  }

  String write() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("report", document.report());
    root.put("title", document.title());
    root.put("region", document.region());
    root.put("region_name", document.regionName());
    root.put("period", document.period().toString());
    root.put("language", document.language());
    root.put("made", document.made().toString());
    root.put("catalog", document.catalog());
    if (!document.notice().isEmpty()) {
      root.put("notice", document.notice());
    }
    imprint.ifPresent(under -> root.put("published", published(under)));
    root.put("blocks", blocks(document.blocks()));
    root.put("facts", document.facts().stream().map(JsonWriter::fact).toList());
    String json = WRITER.writeValueAsString(root);
    return imprint.isEmpty()
        ? json + "\n"
        : json.substring(0, json.lastIndexOf("\n}")) + "," + JsonFormat.SEAL.empty();
  }

  private static Map<String, Object> published(Imprint under) {
    Map<String, Object> published = new LinkedHashMap<>();
    published.put("time", under.time().toString());
    published.put("actor", under.actor());
    published.put("ledger", under.origin());
    return published;
  }

  private static List<Object> blocks(List<Block> blocks) {
    return blocks.stream().map(JsonWriter::block).toList();
  }

  private static Object block(Block block) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (block instanceof Block.Heading heading) {
      written.put("type", "heading");
      written.put("level", heading.level());
      written.put("content", inlines(heading.content()));
    } else if (block instanceof Block.Paragraph paragraph) {
      written.put("type", "paragraph");
      written.put("content", inlines(paragraph.content()));
    } else if (block instanceof Block.Listing list) {
      written.put("type", list.ordered() ? "ordered_list" : "list");
      if (list.ordered()) {
        written.put("start", list.start());
      }
      written.put("items", list.items().stream().map(JsonWriter::blocks).toList());
    } else if (block instanceof Block.Quote quote) {
      written.put("type", "quote");
      written.put("content", blocks(quote.content()));
    } else if (block instanceof Block.Table table) {
      written.put("type", "table");
      written.put("columns", table.columns().stream().map(JsonWriter::column).toList());
      written.put(
          "rows",
          table.rows().stream()
              .map(row -> row.cells().stream().map(JsonWriter::inlines).toList())
              .toList());
    } else {
      written.put("type", "divider");
    }
    return written;
  }

  private static Map<String, Object> column(Block.Column column) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("title", inlines(column.title()));
    written.put("numeric", column.isNumeric());
    return written;
  }

  private static List<Object> inlines(List<Inline> content) {
    List<Object> written = new ArrayList<>();
    content.forEach(inline -> written.add(inline(inline)));
    return written;
  }

  private static Object inline(Inline inline) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (inline instanceof Inline.Text plain) {
      return plain.text();
    } else if (inline instanceof Inline.FigureUse figure) {
      written.put("type", "figure");
      written.put("text", figure.text());
      written.put("as", figure.as());
      written.put("facts", figure.facts());
      figure
          .findPrinted()
          .ifPresent(
              printed -> {
                written.put("number", printed.number());
                written.put("scale", printed.scale());
                written.put("decimals", printed.decimals());
              });
      figure
          .findOverride()
          .ifPresent(
              by -> {
                written.put("computed", by.computed());
                written.put("reason", by.reason());
              });
    } else if (inline instanceof Inline.RecordList list) {
      written.put("type", "records");
      written.put("text", list.text());
      written.put("register", list.register());
      written.put("total", list.total());
      written.put("records", list.items().stream().map(JsonWriter::item).toList());
    } else if (inline instanceof Inline.Strong strong) {
      written.put("type", "strong");
      written.put("content", inlines(strong.content()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      written.put("type", "emphasis");
      written.put("content", inlines(emphasis.content()));
    } else if (inline instanceof Inline.Link link) {
      written.put("type", "link");
      written.put("target", link.target());
      written.put("content", inlines(link.content()));
    } else {
      written.put("type", "line_break");
    }
    return written;
  }

  private static Map<String, Object> item(Inline.Item item) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", item.record().toString());
    written.put("version", item.version());
    written.put("seq", item.sequence());
    written.put("text", item.text());
    return written;
  }

  private static Map<String, Object> fact(Fact fact) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", fact.id());
    written.put("indicator", fact.indicator());
    written.put("title", fact.title());
    written.put("region", fact.region());
    written.put("period", fact.period().toString());
    written.put("value", fact.value());
    written.put("unit", fact.unit());
    written.put("status", fact.status());
    written.put("records", fact.records());
    written.put("seq", fact.sequence());
    written.put("text", fact.text());
    written.put("definition", fact.definition());
    fact.findBasis().ifPresent(basis -> written.put("basis", basis));
    written.put("uses", fact.uses());
    fact.findDespite()
        .ifPresent(
            by -> {
              written.put("ban", by.ban());
              written.put("despite", by.reason());
            });
    return written;
  }
}
