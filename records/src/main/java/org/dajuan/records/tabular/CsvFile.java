package org.dajuan.records.tabular;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.text.TextEncoding;

/** A CSV file (RFC 4180); fields may also be parted by tabs, semicolons or full-width commas. */
final class CsvFile implements TabularFile {
  private static final String DELIMITERS = ",\t;，";

  private final Path file;
  private final String name;
  private final TextEncoding encoding;
  private final char delimiter;
  private final List<Finding> remarks;

  private CsvFile(Path file, TextEncoding encoding, char delimiter, List<Finding> remarks) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.remarks = List.copyOf(remarks);
  }

  static CsvFile open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    TextEncoding encoding =
        TextEncoding.detect(() -> Files.newInputStream(file))
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        TabularFaults.UNKNOWN_ENCODING.at(Place.InFile.whole(name))));
    List<Finding> remarks = new ArrayList<>();
    if (encoding.charset().equals(TextEncoding.GB18030)) {
      remarks.add(TabularFaults.READ_AS_GB18030.at(Place.InFile.whole(name)));
    }
    if (FileStart.ending(name).equals(".xls")) {
      remarks.add(TabularFaults.TEXT_NAMED_XLS.at(Place.InFile.whole(name)));
    }
    char delimiter;
    try (Reader reader = encoding.read(() -> Files.newInputStream(file))) {
      delimiter = delimiterOf(reader);
    }
    return new CsvFile(file, encoding, delimiter, remarks);
  }

  /** The comma unless the first line has none outside quotes but another delimiter. */
  private static char delimiterOf(Reader reader) throws IOException {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    int read = 0;
    for (int c = reader.read(); c >= 0 && read < LONGEST_CELL; c = reader.read()) {
      read++;
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && DELIMITERS.indexOf(c) >= 0) {
        counts[DELIMITERS.indexOf(c)]++;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        return DELIMITERS.charAt(i);
      }
    }
    return ',';
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public RowReader read(int sheet) throws IOException {
    return new CsvReader(name, delimiter, encoding.read(() -> Files.newInputStream(file)));
  }

  @Override
  public boolean rowsAreComplete() {
    return true;
  }

  @Override
  public List<Finding> remarks() {
    return remarks;
  }

  @Override
  public void close() {
    // Nothing is held open between readings.
  }
}
