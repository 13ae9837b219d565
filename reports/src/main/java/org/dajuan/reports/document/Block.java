package org.dajuan.reports.document;

import java.util.List;

/** A block of a document. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for the title of the document, 2 for chapters, down to 6
   */
  record Heading(int level, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start number of the first item of an ordered list
   */
  record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /**
   * A table.
   *
   * @param columns at least one
   * @param rows each with as many cells as there are columns
   */
  record Table(List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.cells().size() + " cells in a table of " + columns.size());
        }
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param isNumeric whether its cells are numbers, which stand at the right
   */
  record Column(List<Inline> title, boolean isNumeric) {
    public Column {
      title = List.copyOf(title);
    }
  }

  /** A row of a table. */
  record Row(List<List<Inline>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** A break between themes. */
  record Divider() implements Block {}
}
