package org.dajuan.records.transfer;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to export and how.
 *
 * @param region only records in this region and those below it, null for all
 * @param voided whether voided records are exported too
 */
public record ExportRequest(
    String register, Format format, @Nullable String region, boolean voided) {

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

  /** All records but voided ones. */
  public static ExportRequest of(String register, Format format) {
    return new ExportRequest(register, format, null, false);
  }

  public ExportRequest inRegion(@Nullable String code) {
    return new ExportRequest(register, format, code, voided);
  }

  public ExportRequest withVoided(boolean value) {
    return new ExportRequest(register, format, region, value);
  }
}
