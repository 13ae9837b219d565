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

  /** A break between themes. */
  record Divider() implements Block {}
}
