package org.dajuan.records.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.text.FileFaults;

/** A CSV file or workbook opened for reading. May be read several times, one sheet at a time. */
public interface TabularFile extends AutoCloseable {
  /** Longest text of one cell, in UTF-16 units. A longer one is a fault of its row. */
  int LONGEST_CELL = 1_000_000;

  /** Most columns of a row, that of a workbook. */
  int MOST_COLUMNS = 16_384;

  /** Names of its sheets in order; a CSV file has one without name. */
  List<String> sheets();

  /** Reads a sheet from its beginning. */
  RowReader read(int sheet) throws IOException;

  /**
   * Whether a row says itself how many cells it has, so that one too short or too long is a fault;
   * a workbook leaves empty cells out.
   */
  boolean rowsAreComplete();

  /** Remarks on the file as a whole: a guessed encoding, merged cells. */
  List<Finding> remarks();

  @Override
  void close() throws IOException;

  /**
   * Opens a file; whether it is a workbook is decided by its first bytes, not by its name.
   *
   * @throws UnreadableFileException when there is no such file or it is neither workbook nor text
   */
  static TabularFile open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] start;
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFileException(
          FileFaults.NO_SUCH_FILE.at(Place.InFile.whole(file.toString())));
    }
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(FileStart.BYTES);
    } catch (NoSuchFileException | java.nio.file.AccessDeniedException e) {
      throw new UnreadableFileException(
          FileFaults.NO_SUCH_FILE.at(Place.InFile.whole(file.toString())));
    }
    if (start.length == 0) {
      throw new UnreadableFileException(TabularFaults.EMPTY_FILE.at(Place.InFile.whole(name)));
    }
    if (start.length > 3 && start[0] == 'P' && start[1] == 'K') {
      return Workbook.open(file);
    }
    if (start.length >= 8 && (start[0] & 0xff) == 0xd0 && (start[1] & 0xff) == 0xcf) {
      throw new UnreadableFileException(TabularFaults.OLD_WORKBOOK.at(Place.InFile.whole(name)));
    }
    Optional<TabularFaults> other = FileStart.of(start).other();
    if (other.isPresent()) {
      throw new UnreadableFileException(
          other.get().at(Place.InFile.whole(name), "ending", FileStart.ending(name)));
    }
    if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
      throw new UnreadableFileException(TabularFaults.NOT_A_WORKBOOK.at(Place.InFile.whole(name)));
    }
    return CsvFile.open(file);
  }
}
