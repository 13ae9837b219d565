package org.dajuan.records.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** FEATURE: CSV is read strictly, and every cell knows its line and column. */
class CsvReaderTest {

  @Property(tries = 500)
  void whatIsWrittenIsRead(
      @ForAll("tables") List<List<String>> table, @ForAll("lineEnds") String lineEnd)
      throws IOException {
    String text =
        table.stream()
            .map(row -> row.stream().map(CsvReaderTest::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining(lineEnd));
    assertThat(texts(read(text + lineEnd))).isEqualTo(table);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab,\"\n\r 村😀;\t").ofMaxLength(6);
    return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  @Test
  void placesCountCodePointsAndLinesInsideQuotes() throws IOException {
    List<Row> rows = read("村,😀,c\r\n\"a\nb\",x,y\rlast\n");
    assertThat(places(rows))
        .containsExactly(
            "f.csv:1:1",
            "f.csv:1:3",
            "f.csv:1:5",
            "f.csv:2:1",
            "f.csv:3:4",
            "f.csv:3:6",
            "f.csv:4:1");
    assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 4L);
  }

  @Test
  void lastLineNeedsNoEnd() throws IOException {
    assertThat(texts(read("a,b\n1,"))).isEqualTo(List.of(List.of("a", "b"), List.of("1", "")));
    assertThat(read("")).isEmpty();
  }

  @Test
  void textAfterClosingQuoteIsAFaultOfItsRow() throws IOException {
    List<Row> rows = read("a,b\n\"x\"y,1\nz,2\n");
    assertThat(rows.get(1).objections())
        .extracting(each -> each.objection().code())
        .containsExactly("text_after_quote");
    assertThat(rows.get(1).objections().get(0).column()).isZero();
    assertThat(rows.get(2).objections()).isEmpty();
  }

  @Test
  void openQuoteIsSaidWhereItBegins() {
    assertThatThrownBy(() -> read("a,b\nx,\"y\nz,1\n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("f.csv:2:3: The quote that begins here is never closed.");
  }

  @Test
  void cellOfMoreThanAMillionCharacters() throws IOException {
    List<Row> rows = read("x".repeat(TabularFile.LONGEST_CELL + 1) + ",b\nc,d\n");
    assertThat(rows.get(0).objections())
        .extracting(each -> each.objection().code())
        .containsExactly("cell_too_long");
    assertThat(rows.get(1).texts()).containsExactly("c", "d");
    assertThat(read("x".repeat(TabularFile.LONGEST_CELL)).get(0).objections()).isEmpty();
  }

  @Test
  void moreColumnsThanAWorkbookHas() {
    assertThatThrownBy(() -> read(",".repeat(TabularFile.MOST_COLUMNS)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("more than 16384 columns");
  }

  private static List<Row> read(String text) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader("f.csv", ',', new StringReader(text))) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<List<String>> texts(List<Row> rows) {
    return rows.stream().map(Row::texts).toList();
  }

  private static List<String> places(List<Row> rows) {
    List<String> places = new ArrayList<>();
    for (Row row : rows) {
      for (int column = 0; column < row.size(); column++) {
        places.add(row.place(column).toString());
      }
    }
    return places;
  }
}
