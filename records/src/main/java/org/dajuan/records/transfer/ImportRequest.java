package org.dajuan.records.transfer;

import java.nio.file.Path;
import java.util.Objects;
import org.dajuan.records.access.Person;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how.
 *
 * @param actor who imports; rows that he may not enter are faults
 * @param goodRowsOnly import the good rows of a file that has faults; else such a file is refused
 *     as a whole
 * @param update change records whose key or id exists; else such rows are faults
 * @param sheet name of the workbook's sheet, null for the first one with a header
 * @param faultsFile where a workbook with the faulty rows is written when there are any; null for
 *     none
 */
public record ImportRequest(
    String register,
    Path file,
    Person actor,
    boolean goodRowsOnly,
    boolean update,
    @Nullable String sheet,
    @Nullable Path faultsFile) {

  public ImportRequest {
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(actor, "actor");
  }

  /** All or nothing, only new records, faults in {@code <name>.faults.xlsx} beside the file. */
  public static ImportRequest of(String register, Path file, Person actor) {
    Path faults = file.resolveSibling(file.getFileName() + ".faults.xlsx");
    return new ImportRequest(register, file, actor, false, false, null, faults);
  }

  public ImportRequest withGoodRowsOnly(boolean value) {
    return new ImportRequest(register, file, actor, value, update, sheet, faultsFile);
  }

  public ImportRequest withUpdate(boolean value) {
    return new ImportRequest(register, file, actor, goodRowsOnly, value, sheet, faultsFile);
  }

  public ImportRequest withSheet(@Nullable String name) {
    return new ImportRequest(register, file, actor, goodRowsOnly, update, name, faultsFile);
  }

  public ImportRequest withFaultsFile(@Nullable Path path) {
    return new ImportRequest(register, file, actor, goodRowsOnly, update, sheet, path);
  }
}
