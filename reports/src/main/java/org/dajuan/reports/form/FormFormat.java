package org.dajuan.reports.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a filled form can be written. */
public enum FormFormat {
  XLSX,
  CSV,
  MD;

  /** The format of a file name's ending. */
  public static Optional<FormFormat> ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    for (FormFormat each : values()) {
      if (each.name().equals(ending)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Writes the form; the stream stays open. */
  public void write(FilledForm filled, FormWords words, Locale locale, OutputStream out)
      throws IOException {
    switch (this) {
      case XLSX -> new FormWorkbook(filled, words, locale).write(out);
      case CSV -> out.write(FormText.csv(filled).getBytes(StandardCharsets.UTF_8));
      case MD ->
          out.write(FormText.markdown(filled, words, locale).getBytes(StandardCharsets.UTF_8));
    }
  }
}
