package org.dajuan.catalog.pack.source;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.finding.Place;

/**
 * A text file of a pack.
 *
 * <p>Lines and columns count from 1; columns are Unicode code points.
 */
public final class SourceFile {

  private final String name;
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();

  /**
   * @param name path relative to the folder that holds the pack, with forward slashes
   */
  public SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lineStarts.add(i + 1);
      }
    }
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The file as a whole. */
  public Place.InFile whole() {
    return new Place.InFile(name, 0, 0);
  }

  public Place.InFile at(int line, int column) {
    return new Place.InFile(name, line, column);
  }

  /** The place of a character, given its offset in the text. */
  public Place.InFile atOffset(int offset) {
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return at(
        low + 1, text.codePointCount(lineStarts.get(low), Math.min(offset, text.length())) + 1);
  }

  /** The offset of a line and column, both counted from 0 as the YAML parser does. */
  int offset(int line, int column) {
    if (line >= lineStarts.size()) {
      return text.length();
    }
    int start = lineStarts.get(line);
    int available = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.min(column, available));
  }
}
