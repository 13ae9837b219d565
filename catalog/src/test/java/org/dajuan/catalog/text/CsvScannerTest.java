package org.dajuan.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** FEATURE: one scanner reads every CSV; it tells where each cell stands and what is not right. */
class CsvScannerTest {

  @Property(tries = 500)
  void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      CsvWriter.write(text, row);
    }
    assertThat(rows(text.toString())).isEqualTo(table);
  }

  @Property(tries = 500)
  void anyLineEndAndQuotesThatAreNotNeeded(
      @ForAll("tables") List<List<String>> table, @ForAll("lineEnds") String lineEnd)
      throws IOException {
    String text =
        table.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining(lineEnd));
    assertThat(rows(text)).isEqualTo(table);
    assertThat(rows(text + lineEnd)).isEqualTo(table);
  }

  @Property(tries = 200)
  void markAndEncodingMakeNoDifference(
      @ForAll("tables") List<List<String>> table, @ForAll boolean mark, @ForAll boolean gb18030)
      throws IOException {
    StringBuilder text = new StringBuilder(mark && !gb18030 ? "\uFEFF" : "");
    // A character that is no UTF-8 when it is written in GB18030.
    CsvWriter.write(text, List.of("村委会"));
    for (List<String> row : table) {
      CsvWriter.write(text, row);
    }
    byte[] bytes =
        text.toString().getBytes(gb18030 ? TextEncoding.GB18030 : StandardCharsets.UTF_8);
    TextEncoding.Bytes file = () -> new ByteArrayInputStream(bytes);
    List<List<String>> expected = new ArrayList<>(table);
    expected.add(0, List.of("村委会"));
    assertThat(rows(TextEncoding.detect(file).orElseThrow().read(file))).isEqualTo(expected);
    if (!gb18030) {
      assertThat(rows(TextEncoding.utf8(file).read(file))).isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of("a", "b", ",", "\"", "\n", "\r", "\r\n", " ", "村", "😀", ";", "\t")
            .list()
            .ofMaxSize(6)
            .map(pieces -> String.join("", pieces));
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Test
  void placesCountCodePointsAndLinesWithinQuotes() throws IOException {
    assertThat(told("村,😀,c\r\n\"a\nb\",x,\nlast\n"))
        .containsExactly("1:1 村|1:3 😀|1:5 c", "2:1 a\nb|3:4 x|3:6 ", "4:1 last");
  }

  @Test
  void blankLinesAreRowsOfTheirOwn() throws IOException {
    CsvScanner csv = scanner("a\n\n\"\"\n");
    List<Boolean> blank = new ArrayList<>();
    while (csv.next()) {
      blank.add(csv.isBlankLine());
    }
    assertThat(blank).containsExactly(false, true, false);
  }

  @Test
  void flawsAreToldOnceOfACellWithTheirPlace() throws IOException {
    assertThat(flaws("a,l\"x\"\"y,c\n")).containsExactly("QUOTE_IN_CELL 1 1:4");
    assertThat(flaws("a\n\"x\"y,c\n")).containsExactly("TEXT_AFTER_QUOTE 0 2:4");
    assertThat(flaws("a,b\rc,d\r\n")).containsExactly("LONE_CR 1 1:4");
    assertThat(flaws("a,123456789012345\nb,c\n")).containsExactly("CELL_TOO_LONG 1 1:3");
    assertThat(flaws("a,\"b\r\nc\"\"\",\r\nd")).isEmpty();
  }

  @Test
  void whatIsFlawedIsStillRead() throws IOException {
    assertThat(rows("\"x\"y,l\"z\n1,2"))
        .isEqualTo(List.of(List.of("xy", "l\"z"), List.of("1", "2")));
  }

  @Test
  void openQuoteIsToldWhereItBegins() {
    assertThatThrownBy(() -> rows("a,b\nx,\"y\nz,1\n"))
        .isInstanceOfSatisfying(
            BrokenCsvException.class,
            broken -> {
              assertThat(broken.kind()).isEqualTo(BrokenCsvException.Kind.UNCLOSED_QUOTE);
              assertThat(broken.line() + ":" + broken.column()).isEqualTo("2:3");
            });
  }

  @Test
  void tooManyColumns() {
    assertThatThrownBy(() -> rows("a\n" + ",".repeat(20)))
        .isInstanceOfSatisfying(
            BrokenCsvException.class,
            broken -> {
              assertThat(broken.kind()).isEqualTo(BrokenCsvException.Kind.TOO_MANY_COLUMNS);
              assertThat(broken.line()).isEqualTo(2);
            });
  }

  private static CsvScanner scanner(String text) {
    return new CsvScanner(new StringReader(text), ',', 12, 20);
  }

  private static List<List<String>> rows(String text) throws IOException {
    return rows(new StringReader(text));
  }

  private static List<List<String>> rows(Reader reader) throws IOException {
    CsvScanner csv = new CsvScanner(reader, ',', 1_000, 20);
    List<List<String>> rows = new ArrayList<>();
    while (csv.next()) {
      rows.add(List.of(csv.texts()));
    }
    return rows;
  }

  private static List<String> told(String text) throws IOException {
    CsvScanner csv = scanner(text);
    List<String> told = new ArrayList<>();
    while (csv.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < csv.size(); i++) {
        cells.add(csv.line(i) + ":" + csv.column(i) + " " + csv.text(i));
      }
      told.add(String.join("|", cells));
    }
    return told;
  }

  private static List<String> flaws(String text) throws IOException {
    CsvScanner csv = scanner(text);
    List<String> flaws = new ArrayList<>();
    while (csv.next()) {
      csv.flaws()
          .forEach(
              each ->
                  flaws.add(
                      each.flaw() + " " + each.cell() + " " + each.line() + ":" + each.column()));
    }
    return flaws;
  }
}
