package org.dajuan.records.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook. Its sheets are streamed; only the table of shared texts is held in memory. */
final class Workbook implements TabularFile {
  private final String name;
  private final ReadableWorkbook workbook;
  private final List<Sheet> sheets;
  private final List<Finding> remarks;

  private Workbook(
      String name, ReadableWorkbook workbook, List<Sheet> sheets, List<Finding> remarks) {
    this.name = name;
    this.workbook = workbook;
    this.sheets = sheets;
    this.remarks = remarks;
  }

  static Workbook open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Map<Integer, List<String>> merges = WorkbookGuard.check(file);
    ReadableWorkbook workbook;
    List<Sheet> sheets;
    try {
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
      try (Stream<Sheet> all = workbook.getSheets()) {
        sheets = all.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
      }
    } catch (IOException | RuntimeException e) {
      // The parser tells broken XML by runtime exceptions of several kinds.
      throw new UnreadableFileException(TabularFaults.BROKEN_WORKBOOK.at(Place.InFile.whole(name)));
    }
    List<Finding> remarks = new ArrayList<>();
    merges.forEach(
        (number, ranges) -> {
          String sheet = number <= sheets.size() ? sheets.get(number - 1).getName() : "" + number;
          for (String range : ranges) {
            remarks.add(TabularFaults.MERGED_CELLS.at(new Place.InCell(name, sheet, range)));
          }
        });
    return new Workbook(name, workbook, sheets, List.copyOf(remarks));
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::getName).toList();
  }

  @Override
  public RowReader read(int sheet) throws IOException {
    return new SheetReader(name, sheets.get(sheet), workbook.isDate1904());
  }

  @Override
  public boolean rowsAreComplete() {
    return false;
  }

  @Override
  public List<Finding> remarks() {
    return remarks;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
