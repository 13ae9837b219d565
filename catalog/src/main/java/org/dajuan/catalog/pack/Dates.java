package org.dajuan.catalog.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.jspecify.annotations.Nullable;

/** Dates as YAML files of packs write them: 2023-09-30. */
final class Dates {

  private Dates() {}

  /** The date; null when absent or when the text is none, then that was reported. */
  static @Nullable LocalDate read(YamlNode.@Nullable Scalar written, Faults faults) {
    if (written == null) {
      return null;
    }
    try {
      return LocalDate.parse(written.value());
    } catch (DateTimeException e) {
      faults.report(LiteralFaults.BAD_DATE, written.place(), "value", written.value());
      return null;
    }
  }
}
