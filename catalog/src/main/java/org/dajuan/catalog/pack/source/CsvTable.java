package org.dajuan.catalog.pack.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.text.BrokenCsvException;
import org.dajuan.catalog.text.CsvScanner;
import org.dajuan.catalog.text.TextEncoding;

/** A CSV file with a header line, read as a stream. Faults of its form are reported here. */
public final class CsvTable {

  private final Path path;
  private final String name;
  private final Faults faults;
  private final Limits limits;
  private final Set<String> required;
  private final Set<String> known;

  /**
   * @param name path relative to the folder that holds the pack
   * @param required columns that must be there
   * @param optional columns that may be there
   */
  public CsvTable(
      Path path,
      String name,
      Faults faults,
      Limits limits,
      List<String> required,
      List<String> optional) {
    this.path = path;
    this.name = name;
    this.faults = faults;
    this.limits = limits;
    this.required = new LinkedHashSet<>(required);
    this.known = new LinkedHashSet<>(required);
    known.addAll(optional);
  }

  /** A row; valid until the next one is read. */
  public final class Row {
    private final CsvScanner csv;
    private final Map<String, Integer> positions;

    private Row(CsvScanner csv, Map<String, Integer> positions) {
      this.csv = csv;
      this.positions = positions;
    }

    /** The cell without surrounding white space; empty when the file has no such column. */
    public String text(String column) {
      Integer position = positions.get(column);
      return position == null ? "" : csv.text(position).strip();
    }

    public Place.InFile place(String column) {
      Integer position = positions.get(column);
      return position == null
          ? new Place.InFile(name, csv.line(), 0)
          : new Place.InFile(name, csv.line(position), csv.column(position));
    }
  }

  private static final class FlawedRowException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient CsvScanner.Flawed flawed;
    private final int line;

    FlawedRowException(CsvScanner.Flawed flawed, int line) {
      super(flawed.toString());
      this.flawed = flawed;
      this.line = line;
    }
  }

  /** Reads all rows. What cannot be read is reported; rows before it have been seen. */
  public void forEach(Consumer<Row> use) {
    try (Reader reader = open()) {
      CsvScanner csv = new CsvScanner(reader, ',', limits.csvCellCharacters(), Integer.MAX_VALUE);
      if (!next(csv)) {
        faults.report(CsvFaults.CSV_NO_HEADER, new Place.InFile(name, 0, 0), "columns", columns());
        return;
      }
      int width = csv.size();
      Map<String, Integer> positions = header(csv);
      if (positions.keySet().containsAll(required)) {
        Row row = new Row(csv, positions);
        while (next(csv)) {
          if (csv.size() == width) {
            use.accept(row);
          } else {
            faults.report(
                CsvFaults.CSV_CELL_COUNT,
                new Place.InFile(name, csv.line(), 0),
                "cells",
                csv.size(),
                "expected",
                width);
          }
        }
      }
    } catch (FlawedRowException e) {
      faults.fileUnreadable();
      report(e);
    } catch (BrokenCsvException e) {
      faults.fileUnreadable();
      faults.report(CsvFaults.CSV_QUOTE_OPEN, new Place.InFile(name, e.line(), e.column()));
    } catch (CharacterCodingException e) {
      faults.fileUnreadable();
      faults.report(PackFaults.FILE_NOT_UTF8, new Place.InFile(name, badLine(), 0));
    } catch (IOException e) {
      faults.fileUnreadable();
      faults.report(
          PackFaults.FILE_UNREADABLE, new Place.InFile(name, 0, 0), "reason", String.valueOf(e));
    }
  }

  private int badLine() {
    try {
      return Utf8.firstBadLine(path);
    } catch (IOException e) {
      // The file as a whole is named then.
      return 0;
    }
  }

  private Reader open() throws IOException {
    if (Files.size(path) > limits.csvBytes()) {
      throw new IOException("larger than " + limits.csvBytes() + " bytes");
    }
    TextEncoding.Bytes bytes = () -> Files.newInputStream(path);
    return TextEncoding.utf8(bytes).read(bytes);
  }

  /** The next row that is not blank. A pack is written with care, so any flaw ends the reading. */
  private static boolean next(CsvScanner csv) throws IOException {
    boolean more = csv.next();
    while (more && csv.isBlankLine() && csv.flaws().isEmpty()) {
      more = csv.next();
    }
    if (more && !csv.flaws().isEmpty()) {
      throw new FlawedRowException(csv.flaws().get(0), csv.line());
    }
    return more;
  }

  private void report(FlawedRowException row) {
    Place place = new Place.InFile(name, row.flawed.line(), row.flawed.column());
    switch (row.flawed.flaw()) {
      case TEXT_AFTER_QUOTE, QUOTE_IN_CELL -> faults.report(CsvFaults.CSV_QUOTE, place);
      case LONE_CR -> faults.report(CsvFaults.CSV_LINE_END, place);
      case CELL_TOO_LONG ->
          faults.report(
              CsvFaults.CSV_CELL_TOO_LONG,
              new Place.InFile(name, row.line, 0),
              "limit",
              limits.csvCellCharacters());
    }
  }

  private Map<String, Integer> header(CsvScanner csv) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < csv.size(); i++) {
      String column = csv.text(i).strip();
      Place.InFile place = new Place.InFile(name, csv.line(), csv.column(i));
      if (!known.contains(column)) {
        String nearest = NearestWord.suggest(column, known);
        faults.report(
            nearest.isEmpty() ? CsvFaults.CSV_UNKNOWN_COLUMN : CsvFaults.CSV_MISTYPED_COLUMN,
            place,
            "column",
            column,
            "nearest",
            nearest,
            "columns",
            columns());
      } else if (positions.putIfAbsent(column, i) != null) {
        faults.report(CsvFaults.CSV_DUPLICATE_COLUMN, place, "column", column);
      }
    }
    for (String column : required) {
      if (!positions.containsKey(column)) {
        faults.report(
            CsvFaults.CSV_MISSING_COLUMN, new Place.InFile(name, csv.line(), 0), "column", column);
      }
    }
    return positions;
  }

  private String columns() {
    return String.join(",", known);
  }
}
