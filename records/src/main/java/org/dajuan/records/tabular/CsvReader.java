package org.dajuan.records.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.text.BrokenCsvException;
import org.dajuan.catalog.text.CsvScanner;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as people keep them: a quote within a cell is text, and CR alone ends a
 * line. A quote that is never closed ends the reading; every other fault belongs to its row.
 */
final class CsvReader implements RowReader {
  private static final Row.Kind[] NO_KINDS = {};

  private final String file;
  private final Reader reader;
  private final CsvScanner scanner;

  CsvReader(String file, char delimiter, Reader reader) {
    this.file = file;
    this.reader = reader;
    this.scanner =
        new CsvScanner(reader, delimiter, TabularFile.LONGEST_CELL, TabularFile.MOST_COLUMNS);
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      return scanner.next() ? row() : null;
    } catch (BrokenCsvException broken) {
      Place place = new Place.InFile(file, broken.line(), broken.column());
      throw new UnreadableFileException(
          switch (broken.kind()) {
            case UNCLOSED_QUOTE -> TabularFaults.UNCLOSED_QUOTE.at(place);
            case TOO_MANY_COLUMNS ->
                TabularFaults.TOO_MANY_COLUMNS.at(place, "limit", TabularFile.MOST_COLUMNS);
          });
    }
  }

  private Row row() {
    String[] texts = scanner.texts();
    Arrays.setAll(texts, i -> SpreadsheetText.read(texts[i]));
    int[] lines = new int[texts.length];
    int[] columns = new int[texts.length];
    Arrays.setAll(lines, scanner::line);
    Arrays.setAll(columns, scanner::column);
    return new Row(
        scanner.line(),
        texts,
        NO_KINDS,
        objections(),
        (number, cell) ->
            cell >= 0 && cell < lines.length
                ? new Place.InFile(file, lines[cell], columns[cell])
                : new Place.InFile(file, (int) number, 0));
  }

  private List<RowObjection> objections() {
    if (scanner.flaws().isEmpty()) {
      return List.of();
    }
    List<RowObjection> objections = new ArrayList<>();
    for (CsvScanner.Flawed each : scanner.flaws()) {
      switch (each.flaw()) {
        case TEXT_AFTER_QUOTE ->
            objections.add(CellFaults.TEXT_AFTER_QUOTE.in(scanner.line(), each.cell()));
        case CELL_TOO_LONG ->
            objections.add(
                CellFaults.CELL_TOO_LONG.in(
                    scanner.line(), each.cell(), "limit", TabularFile.LONGEST_CELL));
        case QUOTE_IN_CELL, LONE_CR -> {
          // People's files have both, and what is meant is plain.
        }
      }
    }
    return objections;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
