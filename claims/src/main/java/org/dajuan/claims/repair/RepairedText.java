package org.dajuan.claims.repair;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dajuan.claims.table.Table;

/**
 * A text made readable, that remembers where each of its characters stood.
 *
 * <p>Indexes into {@link #text} are UTF-16 indexes; places in the original are code point offsets.
 */
public final class RepairedText {

  private final String text;
  private final int[] from;
  private final int[] to;
  private final List<Repair> repairs;
  private final List<Table> tables;
  private final NavigableMap<Integer, Table> tableByStart = new TreeMap<>();

  RepairedText(Rewrite draft, List<Repair> repairs, List<Table> tables) {
    this.tables = List.copyOf(tables);
    tables.forEach(table -> tableByStart.put(table.start(), table));
    this.text = draft.toString();
    this.from = draft.starts();
    this.to = draft.ends();
    this.repairs = List.copyOf(repairs);
  }

  public String text() {
    return text;
  }

  public List<Repair> repairs() {
    return repairs;
  }

  /** The tables of the original, which the text is without. */
  public List<Table> tables() {
    return tables;
  }

  /** Whether a place in the original lies in a table; such places have no index in the text. */
  public boolean isTable(int original) {
    Map.Entry<Integer, Table> before = tableByStart.floorEntry(original);
    return before != null && original < before.getValue().end();
  }

  /** Original offset at which the character at {@code index} began. */
  public int originalStart(int index) {
    return from[index];
  }

  /** Original offset just behind the character before {@code index}; index must be positive. */
  public int originalEnd(int index) {
    return to[index - 1];
  }
}
