import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of one file; the first is the header. */
final class Rows {
  final List<String> lines = new ArrayList<>();

  Rows(String... header) {
    add((Object[]) header);
  }

  void add(Object... cells) {
    lines.add(Arrays.stream(cells).map(Rows::cell).collect(Collectors.joining(",")));
  }

  /** A row of names and values in turn; columns that are not named stay empty. */
  void put(Object... namesAndValues) {
    List<String> header = List.of(lines.get(0).split(","));
    Object[] cells = new Object[header.size()];
    for (int i = 0; i < namesAndValues.length; i += 2) {
      int column = header.indexOf(namesAndValues[i]);
      if (column < 0) {
        throw new IllegalArgumentException("no column " + namesAndValues[i]);
      }
      cells[column] = namesAndValues[i + 1];
    }
    add(cells);
  }

  /** The cells of a line as they are written, with their quotes. */
  static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(line.substring(from, i));
        from = i + 1;
      }
    }
    cells.add(line.substring(from));
    return cells;
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
