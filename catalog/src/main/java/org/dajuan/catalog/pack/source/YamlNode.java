package org.dajuan.catalog.pack.source;

import java.util.List;
import org.dajuan.catalog.finding.Place;

/** A YAML value and where it stands. Nothing is interpreted: every scalar is a text. */
public sealed interface YamlNode {

  Place.InFile place();

  /**
   * A text.
   *
   * @param empty whether nothing was written, or {@code null} or {@code ~}
   */
  record Scalar(String value, boolean empty, SourceFile file, int start, int end)
      implements YamlNode {

    @Override
    public Place.InFile place() {
      return file.atOffset(start);
    }

    /**
     * Where a character of the value stands in the file, whatever the way of quoting.
     *
     * @param line of the value, from 1
     * @param column of the value in code points, from 1
     */
    public Place.InFile place(int line, int column) {
      return ScalarPosition.of(this, line, column);
    }
  }

  record Sequence(List<YamlNode> items, Place.InFile place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(List<Entry> entries, Place.InFile place) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key of a mapping and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
