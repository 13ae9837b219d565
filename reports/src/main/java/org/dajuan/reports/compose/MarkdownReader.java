package org.dajuan.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.template.Placeholder;

/**
 * Turns CommonMark with placeholders into blocks. What a report cannot have (HTML, images, code) is
 * kept as plain text, so that nothing is lost and nothing of it can act.
 */
final class MarkdownReader {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** Control characters say nothing to a reader and some formats cannot hold them. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]");

  private final List<Inline> placed;
  private final boolean spaced;

  /**
   * @param placed what stands at the placeholders, by number
   * @param spaced whether the language sets spaces between words
   */
  MarkdownReader(List<Inline> placed, boolean spaced) {
    this.placed = placed;
    this.spaced = spaced;
  }

  List<Block> read(String markdown) {
    return blocks(PARSER.parse(CONTROL.matcher(markdown).replaceAll("")));
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), inlines(heading)));
      } else if (node instanceof Paragraph) {
        blocks.add(new Block.Paragraph(inlines(node)));
      } else if (node instanceof BulletList) {
        blocks.add(new Block.Listing(false, 1, items(node)));
      } else if (node instanceof OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        blocks.add(new Block.Listing(true, start == null ? 1 : start, items(node)));
      } else if (node instanceof BlockQuote) {
        blocks.add(new Block.Quote(blocks(node)));
      } else if (node instanceof TableBlock table) {
        blocks.add(table(table));
      } else if (node instanceof ThematicBreak) {
        blocks.add(new Block.Divider());
      } else if (node instanceof HtmlBlock html) {
        blocks.add(plain(html.getLiteral()));
      } else if (node instanceof FencedCodeBlock code) {
        blocks.add(plain(code.getLiteral()));
      } else if (node instanceof IndentedCodeBlock code) {
        blocks.add(plain(code.getLiteral()));
      }
    }
    return blocks;
  }

  private List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    return items;
  }

  private Block.Table table(TableBlock table) {
    List<Block.Column> columns = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (part instanceof TableHead && cell instanceof TableCell head) {
            boolean numeric = head.getAlignment() == TableCell.Alignment.RIGHT;
            columns.add(new Block.Column(inlines(head), numeric));
          } else {
            cells.add(inlines(cell));
          }
        }
        if (!(part instanceof TableHead)) {
          rows.add(new Block.Row(cells));
        }
      }
    }
    return new Block.Table(columns, rows);
  }

  private Block plain(String literal) {
    List<Inline> content = new ArrayList<>();
    text(literal.strip(), content);
    return new Block.Paragraph(content);
  }

  private List<Inline> inlines(Node parent) {
    List<Inline> content = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, content);
    }
    return content;
  }

  private void inline(Node node, List<Inline> content) {
    if (node instanceof Text text) {
      text(text.getLiteral(), content);
    } else if (node instanceof StrongEmphasis) {
      content.add(new Inline.Strong(inlines(node)));
    } else if (node instanceof Emphasis) {
      content.add(new Inline.Emphasis(inlines(node)));
    } else if (node instanceof HardLineBreak) {
      content.add(new Inline.LineBreak());
    } else if (node instanceof SoftLineBreak) {
      softBreak(node, content);
    } else if (node instanceof Code code) {
      text(code.getLiteral(), content);
    } else if (node instanceof HtmlInline html) {
      text(html.getLiteral(), content);
    } else if (node instanceof Link link && isSafe(link.getDestination())) {
      content.add(new Inline.Link(link.getDestination(), inlines(node)));
    } else if (node instanceof Link || node instanceof Image) {
      content.addAll(inlines(node));
    }
  }

  /** A line break in the source is a space between Latin words and nothing between Chinese ones. */
  private void softBreak(Node node, List<Inline> content) {
    Node before = node.getPrevious();
    Node after = node.getNext();
    boolean latin =
        before instanceof Text left
            && after instanceof Text right
            && !left.getLiteral().isEmpty()
            && !right.getLiteral().isEmpty()
            && left.getLiteral().codePointBefore(left.getLiteral().length()) < 0x2000
            && right.getLiteral().codePointAt(0) < 0x2000;
    if (latin || spaced) {
      text(" ", content);
    }
  }

  private static boolean isSafe(String target) {
    return target.startsWith("https://") || target.startsWith("http://");
  }

  private void text(String literal, List<Inline> content) {
    Placeholder.split(
        literal,
        new Placeholder.Pieces() {
          @Override
          public void text(String text) {
            add(text, content);
          }

          @Override
          public void mark(int number) {
            Inline inline = placed.get(number);
            if (inline instanceof Inline.Text text) {
              add(text.text(), content);
            } else {
              content.add(inline);
            }
          }
        });
  }

  /** Neighbouring texts become one. */
  private static void add(String text, List<Inline> content) {
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Inline.Text before) {
      content.set(last, new Inline.Text(before.text() + text));
    } else {
      content.add(new Inline.Text(text));
    }
  }
}
