package org.dajuan.records.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;

/** An XLSX workbook. Its sheets are streamed; only the table of shared texts is held in memory. */
final class Workbook implements TabularFile {
  private final String name;
  private final WorkbookParts parts;
  private final List<WorkbookParts.SheetPart> sheets;
  private final List<Finding> remarks;

  private Workbook(String name, WorkbookParts parts, List<Finding> remarks) {
    this.name = name;
    this.parts = parts;
    this.sheets = parts.sheets().stream().filter(WorkbookParts.SheetPart::visible).toList();
    this.remarks = remarks;
  }

  static Workbook open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Map<String, List<String>> merges = WorkbookGuard.check(file);
    WorkbookParts parts;
    try {
      parts = WorkbookParts.open(file);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Broken XML and numbers that are none end in exceptions of several kinds.
      throw new UnreadableFileException(TabularFaults.BROKEN_WORKBOOK.at(Place.InFile.whole(name)));
    }
    List<Finding> remarks = new ArrayList<>();
    for (WorkbookParts.SheetPart sheet : parts.sheets()) {
      for (String range : merges.getOrDefault(sheet.part(), List.of())) {
        remarks.add(TabularFaults.MERGED_CELLS.at(new Place.InCell(name, sheet.name(), range)));
      }
    }
    return new Workbook(name, parts, List.copyOf(remarks));
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(WorkbookParts.SheetPart::name).toList();
  }

  @Override
  public RowReader read(int sheet) throws IOException {
    return new SheetReader(name, parts, sheets.get(sheet));
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
    parts.close();
  }
}
