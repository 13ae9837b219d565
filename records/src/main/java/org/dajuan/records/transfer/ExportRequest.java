package org.dajuan.records.transfer;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dajuan.catalog.register.Field;
import org.jspecify.annotations.Nullable;

/**
 * What to export and how.
 *
 * @param region only records in this region and those below it, null for all
 * @param voided whether voided records are exported too
 * @param shown the fields that the reader may see; the others get no column
 */
public record ExportRequest(
    String register,
    Format format,
    @Nullable String region,
    boolean voided,
    Predicate<Field> shown) {

  /** The form of the file. */
  public enum Format {
    CSV,
    XLSX,
    JSON;

    /** The format that a file name ends in. */
    public static Optional<Format> ofFileName(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (Format format : values()) {
        if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }
  }

  public ExportRequest {
    Objects.requireNonNull(register, "register");
  }

  /** All records but voided ones, with all fields. */
  public static ExportRequest of(String register, Format format) {
    return new ExportRequest(register, format, null, false, field -> true);
  }

  public ExportRequest inRegion(@Nullable String code) {
    return new ExportRequest(register, format, code, voided, shown);
  }

  public ExportRequest withVoided(boolean value) {
    return new ExportRequest(register, format, region, value, shown);
  }

  public ExportRequest showing(Predicate<Field> fields) {
    return new ExportRequest(register, format, region, voided, fields);
  }
}
