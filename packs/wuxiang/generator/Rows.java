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

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
