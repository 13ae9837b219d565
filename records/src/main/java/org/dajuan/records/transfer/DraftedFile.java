package org.dajuan.records.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowObjection;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a file without storing them and without a database: what a pack's sample
 * data hold can be counted before there is a data folder. Faulty rows are passed over; importing
 * the file names them. Streams; references to other records stay as written.
 */
public final class DraftedFile {

  private final Catalog catalog;
  private final RegisterTable table;

  /**
   * A record of a file.
   *
   * @param state its state, null when the file does not say
   */
  public record Drafted(RecordDraft values, @Nullable String state) {}

  public DraftedFile(Catalog catalog, Register register) {
    this.catalog = catalog;
    this.table = RegisterTable.of(register);
  }

  /**
   * Passes on each record of the file, in its order.
   *
   * @throws IOException when the file cannot be read
   */
  public void forEach(Path path, Consumer<Drafted> consumer) throws IOException {
    try (TabularFile file = TabularFile.open(path)) {
      ImportTable read =
          ImportTable.find(catalog, table.register(), file, -1, String.valueOf(path.getFileName()))
              .orElse(null);
      if (read == null) {
        return;
      }
      ImportColumns columns = read.columns();
      FootLine footLine = new FootLine(table.register(), columns);
      RowDrafter drafter = new RowDrafter(catalog, table, columns, file.rowsAreComplete());
      try (RowReader rows = read.open()) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
          if (row.isBlank() || footLine.recognise(row).isPresent()) {
            continue;
          }
          List<RowObjection> objections = new ArrayList<>();
          StagedRow staged = drafter.draft(row, objections);
          if (objections.isEmpty()) {
            consumer.accept(new Drafted(staged.draft, staged.state));
          }
        }
      }
    }
  }
}
