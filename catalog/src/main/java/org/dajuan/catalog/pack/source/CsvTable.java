package org.dajuan.catalog.pack.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
    private final CsvReader csv;
    private final Map<String, Integer> positions;

    private Row(CsvReader csv, Map<String, Integer> positions) {
      this.csv = csv;
      this.positions = positions;
    }

    /** The cell without surrounding white space; empty when the file has no such column. */
    public String text(String column) {
      Integer position = positions.get(column);
      return position == null ? "" : csv.cell(position).strip();
    }

    public Place.InFile place(String column) {
      Integer position = positions.get(column);
      return new Place.InFile(name, csv.line(), position == null ? 0 : csv.column(position));
    }
  }

  /** Reads all rows. What cannot be read is reported; rows before it have been seen. */
  public void forEach(Consumer<Row> use) {
    try (Reader reader = open()) {
      CsvReader csv = new CsvReader(reader, limits.csvCellCharacters());
      if (!csv.next()) {
        faults.report(CsvFaults.CSV_NO_HEADER, new Place.InFile(name, 0, 0), "columns", columns());
        return;
      }
      int width = csv.size();
      Map<String, Integer> positions = header(csv);
      if (positions.keySet().containsAll(required)) {
        Row row = new Row(csv, positions);
        while (csv.next()) {
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
    } catch (CsvReader.BrokenCsv e) {
      faults.fileUnreadable();
      faults.report(
          e.fault(),
          new Place.InFile(name, e.line(), e.column()),
          "limit",
          limits.csvCellCharacters());
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
    PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(path), 3);
    byte[] start = bytes.readNBytes(3);
    boolean mark = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB;
    if (!mark) {
      bytes.unread(start);
    }
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }

  private Map<String, Integer> header(CsvReader csv) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < csv.size(); i++) {
      String column = csv.cell(i).strip();
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
